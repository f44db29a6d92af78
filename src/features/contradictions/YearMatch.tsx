import { useDeferredValue, useMemo, useState } from 'react'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { findYear, type YearChoice } from '#src/workflows/add-year.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { OpenInventory, UseCase } from '#src/workflows/open-inventory.ts'

type Props = {
  draft: Pick<OpenDraft, 'store'>
  inventory: OpenInventory
  onAdd: (choice: Omit<YearChoice, 'inventory'>) => void
  onClose: () => void
}

/** Rows that a search shows at once. */
const shownRows = 10

/** The row that matches and how, or what could match; a person can always pick another. */
export function YearMatch({ draft, inventory, onAdd, onClose }: Props) {
  const t = useWords(contradictionsWords)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const { match, offers } = useMemo(
    () => findYear(draft.store.getState(), inventory),
    [draft.store, inventory],
  )
  const found = useMemo(
    () => (wanted.trim() === '' ? [] : inventory.search({ text: wanted }).matches),
    [inventory, wanted],
  )
  const pick = ({ row }: UseCase) => onAdd({ row, by: 'person' })
  return (
    <>
      <p>
        <b>{inventory.title}</b> <span className="small">{inventory.inventory.file.name}</span>{' '}
        <Button small look="plain" onClick={onClose}>
          {t('yearClose')}
        </Button>
      </p>
      {match ? (
        <p className="row">
          <span>{t(`yearMatch.${match.by}`, told(match.useCase))}</span>
          <Button onClick={() => onAdd({ row: match.useCase.row, by: match.by })}>
            {t('yearAdd')}
          </Button>
        </p>
      ) : (
        <>
          <p>{t(offers.length > 0 ? 'yearOffers' : 'yearNoMatch', { count: offers.length })}</p>
          <Rows useCases={offers} onPick={pick} />
        </>
      )}
      <search>
        <TextField
          type="search"
          label={t('yearSearch')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <p role="status">{wanted.trim() === '' ? null : t('yearFound', { count: found.length })}</p>
      <Rows useCases={found.slice(0, shownRows)} onPick={pick} />
    </>
  )
}

const told = ({ row, name, component }: UseCase) => ({ row, name, component })

type RowsProps = { useCases: readonly UseCase[]; onPick: (useCase: UseCase) => void }

function Rows({ useCases, onPick }: RowsProps) {
  const t = useWords(contradictionsWords)
  if (useCases.length === 0) return null
  return (
    <ul className="list-plain">
      {useCases.map((useCase) => (
        <li key={useCase.row}>
          <Button look="plain" onClick={() => onPick(useCase)}>
            {t('yearOffer', told(useCase))}
          </Button>
        </li>
      ))}
    </ul>
  )
}
