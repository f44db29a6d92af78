import { useMemo, useState } from 'react'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { type ComparedYears, findingsBetween } from '#src/workflows/check-inventory.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import { FindingsTable } from './FindingsTable.tsx'
import { YearRows } from './YearRows.tsx'
import type { Years } from './years.ts'

type Props = {
  compared: ComparedYears
  years: Years
  /** Reading id → its name. */
  labels: ReadonlyMap<string, string>
  onPick: (inventory: OpenInventory, row: number) => void
}

const views = ['contradictions', 'changed', 'vanished', 'appeared'] as const
type View = (typeof views)[number]

/** Two whole years: contradictions between them, what changed, what vanished and what appeared. */
export function ComparedYearsView({ compared, years, labels, onPick }: Props) {
  const t = useWords(contradictionsWords)
  const [view, setView] = useState<View>('contradictions')
  const findings = useMemo(() => findingsBetween(years, compared), [years, compared])
  const { pairs, vanished, appeared } = compared
  const changed = pairs.filter((pair) => pair.changed.length > 0)
  const numbers: Record<View, number> = {
    contradictions: findings.length,
    changed: changed.length,
    vanished: vanished.length,
    appeared: appeared.length,
  }
  const counts = {
    pairs: pairs.length,
    vanished: vanished.length,
    appeared: appeared.length,
  }
  const caption = t(`view.${view}`, { number: numbers[view] })
  const ownFile = (useCase: object) =>
    years.earlier.inventory.useCases.some((one) => one === useCase) ? years.earlier : years.later
  return (
    <>
      <p role="status">{t('compared', counts)}</p>
      <SelectField
        label={t('view')}
        value={view}
        options={views.map((value) => ({
          value,
          label: t(`view.${value}`, { number: numbers[value] }),
        }))}
        onChange={(event) =>
          setView(views.find((one) => one === event.currentTarget.value) ?? 'contradictions')
        }
      />
      {view === 'contradictions' ? (
        <FindingsTable
          findings={findings}
          caption={caption}
          onPick={({ useCase }) => onPick(ownFile(useCase), useCase.row)}
        />
      ) : (
        <YearRows
          key={view}
          caption={caption}
          years={years}
          labels={labels}
          rows={view === 'changed' ? changed : compared[view]}
          side={view === 'vanished' ? 'earlier' : 'later'}
          onPick={onPick}
        />
      )}
    </>
  )
}
