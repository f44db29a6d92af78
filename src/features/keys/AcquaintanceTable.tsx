import type { Acquaintance } from '#schemas/address-book.ts'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'

type Props = {
  entries: readonly Acquaintance[]
  onEdit: (entry: Acquaintance) => void
  onRemove: (entry: Acquaintance) => void
}

export function AcquaintanceTable({ entries, onEdit, onRemove }: Props) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  return (
    <CardsTable
      caption={t('book')}
      captionHidden
      columns={[t('book.name'), t('book.compared'), t('book.action')]}
      rows={entries.map((entry) => ({
        key: entry.fingerprint,
        heading: (
          <>
            {[entry.name, entry.organisation].filter(Boolean).join(', ')}
            <br />
            <Fingerprint hex={entry.fingerprint} />
          </>
        ),
        cells: [
          {
            label: t('book.compared'),
            content: (
              <>
                {t('book.comparedOn', { how: t(`how.${entry.compared}`), day: day(entry.day) })}
                {entry.note === '' ? null : <p className="small">{entry.note}</p>}
              </>
            ),
          },
          {
            label: t('book.action'),
            content: (
              <span className="row">
                <Button look="quiet" small onClick={() => onEdit(entry)}>
                  {t('book.edit')}
                  <span className="hidden-visually">: {entry.name}</span>
                </Button>
                <Button look="quiet" small onClick={() => onRemove(entry)}>
                  {t('book.remove')}
                  <span className="hidden-visually">: {entry.name}</span>
                </Button>
              </span>
            ),
          },
        ],
      }))}
    />
  )
}
