import { contradictionsWords } from '#src/locales/contradictions.ts'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import type { InventoryFinding } from '#src/workflows/check-inventory.ts'

export type Filters = { agency: string; rule: string }
export const noFilters: Filters = { agency: '', rule: '' }

export const filtered = (findings: readonly InventoryFinding[], { agency, rule }: Filters) =>
  findings.filter((finding) => passes(agency, agencyOf(finding)) && passes(rule, ruleOf(finding)))

const passes = (wanted: string, value: string) => wanted === '' || wanted === value
const agencyOf = ({ useCase }: InventoryFinding) => useCase.agencyAbbreviation || useCase.agency
const ruleOf = ({ contradiction }: InventoryFinding) => contradiction.rule.id

type Props = {
  findings: readonly InventoryFinding[]
  filters: Filters
  onChange: (filters: Filters) => void
}

/** Each list counts as if nothing were chosen in it, so that another choice stays in sight. */
export function FindingFilters({ findings, filters, onChange }: Props) {
  const t = useWords(contradictionsWords)
  const titles = new Map(findings.map((one) => [ruleOf(one), one.contradiction.rule.title]))
  const options = (all: string, counts: [string, number][], name: (value: string) => string) => [
    { value: '', label: all },
    ...counts.map(([value, number]) => ({
      value,
      label: t('facet', { value: name(value), number }),
    })),
  ]
  const agencies = counted(filtered(findings, { ...filters, agency: '' }), agencyOf)
  const rules = counted(filtered(findings, { ...filters, rule: '' }), ruleOf)
  return (
    <div className="filters">
      <SelectField
        label={t('agency')}
        value={filters.agency}
        options={options(t('allAgencies'), agencies.sort(), (value) => value)}
        onChange={(event) => onChange({ ...filters, agency: event.currentTarget.value })}
      />
      <SelectField
        label={t('rule')}
        value={filters.rule}
        options={options(
          t('allRules'),
          rules.sort((a, b) => b[1] - a[1]),
          (value) => titles.get(value) ?? value,
        )}
        onChange={(event) => onChange({ ...filters, rule: event.currentTarget.value })}
      />
    </div>
  )
}

function counted(
  findings: readonly InventoryFinding[],
  of: (finding: InventoryFinding) => string,
): [string, number][] {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1)
  return [...counts]
}
