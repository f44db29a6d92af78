import type { Section } from '#schemas/framework-shape.ts'
import type { InventoryMap } from '#schemas/inventory-map.ts'
import type { Question } from '#schemas/question.ts'
import type { ReportedCell, ReportedUseCase } from '#src/domain/reported-cell.ts'

const asked = {
  label: 'A question',
  guidance: { why: 'w', lookOutside: 'o', lookInside: 'i', evidence: ['e'] },
  citation: { section: '§1', pages: '1' },
}
const questions: Question[] = [
  { ...asked, id: 'system-name', kind: 'text', maxLength: 200 },
  { ...asked, id: 'purpose', kind: 'long-text', maxLength: 2_000 },
  { ...asked, id: 'in-use-since', kind: 'date' },
  {
    ...asked,
    id: 'features',
    kind: 'many',
    options: ['age', 'sex', 'other'].map((value) => ({ value, label: value })),
  },
]
/** Questions that a row can answer. */
export const someSections: Section[] = [
  { kind: 'questions', id: 'system', title: 'The system', intro: 'i', questions },
]

/** A framework's map of these columns. */
export const aMap: InventoryMap = {
  layout: 'omb-2024',
  answers: [
    { column: 'use-case-name', question: 'system-name' },
    { column: 'purpose', question: 'purpose' },
    { column: 'benefits', question: 'purpose' },
    { column: 'date-implemented', question: 'in-use-since' },
    {
      column: 'demo-features',
      question: 'features',
      values: [
        { begins: 'Sex', value: 'sex' },
        { begins: 'Age', value: 'age' },
        { begins: 'Other', value: 'other' },
      ],
    },
  ],
  claims: [
    { column: 'impact-assessment', about: ['iv-a'] },
    { column: 'monitor', about: ['iv-d', 'v-c'], caution: 'Speaks of rights or safety together.' },
    { column: 'opt-out', about: ['v-f'], explainedBy: 'opt-out-other' },
    { column: 'appeal', about: ['v-e'] },
  ],
  readings: [],
}

const columns = [
  'use-case-name',
  'purpose',
  'benefits',
  'date-implemented',
  'demo-features',
  'demo-features-other',
  'impact-assessment',
  'monitor',
  'opt-out',
  'opt-out-other',
  'appeal',
  'code-link',
  'data-catalog',
  'data-catalog-other',
]

/** Row 109 of an inventory; columns that are not named are blank. */
export function aReportedRow(values: Readonly<Record<string, string>>): ReportedUseCase {
  const cells = columns.map((column, index): ReportedCell => {
    const value = values[column] ?? ''
    return {
      column,
      index,
      header: `the header of ${column}`,
      prompt: `What of ${column}?`,
      value,
      blank: value === '',
      notApplicable: value === 'N/A',
      ...(column === 'demo-features' && { options: value === '' ? [] : value.split(',') }),
      ...(column.endsWith('-other') && { explains: column.replace('-other', '') }),
    }
  })
  return { layout: 'omb-2024', row: 109, cells }
}
