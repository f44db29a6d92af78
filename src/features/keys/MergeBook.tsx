import { useState } from 'react'
import type { Acquaintance } from '#schemas/address-book.ts'
import type { Merging } from '#src/domain/acquaintances.ts'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'

type Props = {
  merging: Merging
  /** All entries that are new or that replace ours. */
  onMerge: (chosen: readonly Acquaintance[]) => void
  onCancel: () => void
}

/** Where the books differ the person says which is right; until then ours stays. */
export function MergeBook({ merging, onMerge, onCancel }: Props) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const { added, same, differing } = merging
  const textOf = (entry: Acquaintance) =>
    [...[entry.name, entry.organisation, t(`how.${entry.compared}`), day(entry.day)], entry.note]
      .filter(Boolean)
      .join(', ')
  const choose = (fingerprint: string, side: string) => {
    const next = new Set(theirs)
    if (side === 'theirs') next.add(fingerprint)
    else next.delete(fingerprint)
    setTheirs(next)
  }
  const taken = differing.filter((pair) => theirs.has(pair.ours.fingerprint))
  return (
    <section className="card">
      <h3>{t('book.merge')}</h3>
      <p>{t('book.merge.new', { count: added.length })}</p>
      {same > 0 ? <p>{t('book.merge.same', { count: same })}</p> : null}
      {differing.map((pair) => (
        <ChoiceField
          key={pair.ours.fingerprint}
          label={t('book.merge.differs', { name: pair.ours.name })}
          required
          value={theirs.has(pair.ours.fingerprint) ? 'theirs' : 'ours'}
          onChange={(side) => choose(pair.ours.fingerprint, side)}
          options={[
            { value: 'ours', label: t('book.merge.ours', { text: textOf(pair.ours) }) },
            { value: 'theirs', label: t('book.merge.theirs', { text: textOf(pair.theirs) }) },
          ]}
        />
      ))}
      <p className="row">
        <Button onClick={() => onMerge([...added, ...taken.map((pair) => pair.theirs)])}>
          {t('book.merge')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t('book.cancel')}
        </Button>
      </p>
    </section>
  )
}
