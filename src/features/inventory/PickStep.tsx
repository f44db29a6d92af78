import { useDeferredValue, useMemo, useState } from 'react'
import { inventoryWords } from '#src/locales/inventory.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { Impact, OpenInventory, SearchResult } from '#src/workflows/open-inventory.ts'
import { UseCaseList } from './UseCaseList.tsx'

type Props = { inventory: OpenInventory; onPick: (row: number) => void; onClose: () => void }
type Filters = { text: string; agency: string; component: string; impact: Impact | '' }

const none: Filters = { text: '', agency: '', component: '', impact: '' }

/** Search and filters over all use cases of the file, and what they leave. */
export function PickStep({ inventory, onPick, onClose }: Props) {
  const t = useWords(inventoryWords)
  const [filters, setFilters] = useState(none)
  const wanted = useDeferredValue(filters)
  const result = useMemo(
    () =>
      inventory.search({
        text: wanted.text,
        agency: wanted.agency || undefined,
        component: wanted.component || undefined,
        impact: wanted.impact || undefined,
      }),
    [inventory, wanted],
  )
  const { matches, total } = result
  return (
    <>
      <p className="row">
        <b>{inventory.title}</b>
        <span className="small">{inventory.inventory.file.name}</span>
        <Button small look="plain" onClick={onClose}>
          {t('otherFile')}
        </Button>
      </p>
      <search>
        <FilterFields filters={filters} result={result} onChange={setFilters} />
      </search>
      <p role="status">{t('found', { count: matches.length, total })}</p>
      {matches.length === 0 ? (
        <p>
          {t('noMatch')}{' '}
          <Button small look="quiet" onClick={() => setFilters(none)}>
            {t('clearFilters')}
          </Button>
        </p>
      ) : (
        <UseCaseList key={JSON.stringify(wanted)} matches={matches} onPick={onPick} />
      )}
    </>
  )
}

type FilterProps = {
  filters: Filters
  result: SearchResult
  onChange: (filters: Filters) => void
}

function FilterFields({ filters, result, onChange }: FilterProps) {
  const t = useWords(inventoryWords)
  const counted = (facets: SearchResult['agencies'], all: string) => [
    { value: '', label: all },
    ...facets.map(({ value, count }) => ({ value, label: t('facet', { value, number: count }) })),
  ]
  return (
    <div className="filters">
      <TextField
        type="search"
        label={t('search')}
        value={filters.text}
        onChange={(event) => onChange({ ...filters, text: event.currentTarget.value })}
      />
      <SelectField
        label={t('agency')}
        value={filters.agency}
        options={counted(result.agencies, t('allAgencies'))}
        onChange={(event) =>
          onChange({ ...filters, agency: event.currentTarget.value, component: '' })
        }
      />
      <SelectField
        label={t('component')}
        value={filters.component}
        options={counted(result.components, t('allComponents'))}
        onChange={(event) => onChange({ ...filters, component: event.currentTarget.value })}
      />
      <SelectField
        label={t('impact')}
        value={filters.impact}
        options={[
          { value: '', label: t('allImpacts') },
          ...result.impacts.map(({ value, count }) => ({
            value,
            label: t('facet', { value: t(`impact.${value}`), number: count }),
          })),
        ]}
        onChange={(event) => {
          const impact = result.impacts.find(({ value }) => value === event.currentTarget.value)
          onChange({ ...filters, impact: impact?.value ?? '' })
        }}
      />
    </div>
  )
}
