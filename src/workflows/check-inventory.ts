import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from '#src/domain/citation.ts'
import type { Contradiction, Side } from '#src/domain/contradiction.ts'
import { contradictionsCsv, type SaidCell } from '#src/export/contradictions-csv.ts'
import type { CheckedInventory, CheckProblem } from '#src/inventory/check-inventory.ts'
import type { ComparedYears, CompareProblem } from '#src/inventory/compare-years.ts'
import type { UseCase } from '#src/inventory/use-case.ts'
import type { ExportedFile } from './make-files.ts'
import type { OpenInventory } from './open-inventory.ts'

export type { CheckedInventory, CheckProblem, ComparedYears, CompareProblem }

/** One contradiction with the use case that it is about: a line of a table. */
export type InventoryFinding = {
  readonly useCase: UseCase
  readonly contradiction: Contradiction
}

/** In file order, the strongest of a row as its rules stand. */
export function findingsIn(
  { inventory }: OpenInventory,
  { rows }: Pick<CheckedInventory, 'rows'>,
): InventoryFinding[] {
  const useCases = new Map(inventory.useCases.map((useCase) => [useCase.row, useCase]))
  return rows.flatMap(({ row, contradictions }) => {
    const useCase = useCases.get(row)
    return useCase ? contradictions.map((contradiction) => ({ useCase, contradiction })) : []
  })
}

/** What two years say of the same use case, under the later one; then what is missing, under its own. */
export function findingsBetween(
  years: { readonly earlier: OpenInventory; readonly later: OpenInventory },
  { pairs, vanished, appeared }: ComparedYears,
): InventoryFinding[] {
  const of = (inventory: OpenInventory, rows: CheckedInventory['rows']) =>
    findingsIn(inventory, { rows })
  return [
    ...of(
      years.later,
      pairs.map(({ later, contradictions }) => ({ row: later, contradictions })),
    ),
    ...of(years.earlier, vanished),
    ...of(years.later, appeared),
  ]
}

/** The table as a file for a spreadsheet, cited as the framework cites. */
export function findingsFile(
  framework: Framework,
  { inventory }: OpenInventory,
  findings: readonly InventoryFinding[],
): ExportedFile {
  const stem = inventory.file.name.replace(/\.[^.]*$/, '')
  return {
    name: `${stem}-contradictions.csv`,
    mediaType: 'text/csv',
    bytes: contradictionsCsv(
      findings.map(({ useCase, contradiction: { rule, sides } }) => ({
        agency: useCase.agency,
        component: useCase.component,
        useCase: useCase.name,
        row: useCase.row,
        rule: rule.id,
        title: rule.title,
        strength: rule.strength,
        sides: [cellsOf(sides[0]), cellsOf(sides[1])],
        explanation: rule.explanation,
        cited: rule.citations
          .map((citation) => {
            const { source, section, pages } = citedPlace(framework, citation)
            return `${source} ${section}, ${pages}`
          })
          .join('; '),
        file: inventory.file.name,
      })),
    ),
  }
}

const cellsOf = (side: Side): readonly SaidCell[] => (side.kind === 'row' ? side.cells : [])
