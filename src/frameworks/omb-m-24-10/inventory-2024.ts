import type { InventoryMap } from '#schemas/inventory-map.ts'
import { evidenceColumns2024 } from './inventory-2024-practices.ts'
import { readings2024 } from './inventory-2024-readings.ts'

/** OMB's consolidated 2024 inventory, whose questions were written for M-24-10 itself. */
export const inventory2024: InventoryMap = {
  layout: 'omb-2024',
  answers: [
    { column: 'use-case-name', question: 'system-name' },
    { column: 'agency', question: 'agency' },
    { column: 'bureau', question: 'component' },
    { column: 'topic-area', question: 'topic-area' },
    { column: 'purpose-benefits', question: 'purpose' },
    { column: 'outputs', question: 'outputs' },
    {
      column: 'dev-stage',
      question: 'stage',
      values: [
        { begins: 'initiated', value: 'planned' },
        { begins: 'planned', value: 'planned' },
        { begins: 'ideation', value: 'planned' },
        { begins: 'acquisition', value: 'development' },
        { begins: 'implementation and assessment', value: 'pilot' },
        { begins: 'operation and maintenance', value: 'in-use' },
        { begins: 'in production', value: 'in-use' },
        { begins: 'in mission', value: 'in-use' },
        { begins: 'retired', value: 'retired' },
      ],
    },
    {
      column: 'impact-type',
      question: 'agency-category',
      values: [
        { begins: 'rights-impacting', value: 'rights-impacting' },
        { begins: 'safety-impacting', value: 'safety-impacting' },
        { begins: 'both', value: 'both' },
        { begins: 'neither', value: 'neither' },
        { begins: 'no, use case is too new', value: 'undecided' },
        { begins: 'case-by-case', value: 'undecided' },
      ],
    },
    { column: 'date-initiated', question: 'date-initiated' },
    { column: 'date-implemented', question: 'date-implemented' },
    { column: 'date-retired', question: 'date-retired' },
    {
      column: 'dev-method',
      question: 'built-by',
      values: [
        { begins: 'developed in-house', value: 'in-house' },
        { begins: 'no contract', value: 'in-house' },
        { begins: 'developed with contracting', value: 'contract' },
        { begins: 'exclusively developed with contract', value: 'contract' },
        { begins: 'developed with both', value: 'both' },
        { begins: 'developed with a combination', value: 'both' },
      ],
    },
    { column: 'contract-piids', question: 'contracts' },
    { column: 'agency-data', question: 'data-used' },
    {
      column: 'data-docs',
      question: 'data-documentation',
      values: [
        { begins: 'documentation is complete', value: 'complete' },
        { begins: 'documentation is widely available', value: 'complete' },
        { begins: 'documentation has been partially', value: 'partial' },
        { begins: 'documentation is missing', value: 'none' },
      ],
    },
    {
      column: 'contains-pii',
      question: 'personal-data',
      values: [
        { begins: 'yes', value: 'yes' },
        { begins: 'no', value: 'no' },
        { begins: 'not', value: 'unsure' },
      ],
    },
    {
      column: 'saop-review',
      question: 'privacy-review',
      values: [
        { begins: 'yes', value: 'yes' },
        { begins: 'no', value: 'no' },
        { begins: 'not', value: 'unsure' },
      ],
    },
    {
      column: 'extension-request',
      question: 'extension',
      values: [
        { begins: 'yes', value: 'requested' },
        { begins: 'no - agency did not request', value: 'none' },
      ],
    },
  ],
  claims: [
    {
      column: 'dev-stage',
      about: ['stage'],
      caution:
        'OMB’s stage “Implementation and Assessment” can mean a trial or full use. Check whether the system works on real cases.',
    },
    ...(['date-initiated', 'date-implemented', 'date-retired'] as const).map((column) => ({
      column,
      about: [column],
      caution:
        'OMB’s form asked for month and year, so the day is often just the first of the month.',
    })),
    {
      column: 'impact-type',
      about: ['agency-category'],
      caution: 'What the agency says. Whether it fits the definitions is for you to conclude.',
    },
    {
      column: 'extension-request',
      about: ['extension'],
      caution: 'Says whether the agency asked for more time, not whether OMB gave it.',
    },
    {
      column: 'data-docs',
      about: ['data-documentation'],
      caution: 'The agency’s own grade of its documents. The documents are not in the inventory.',
    },
    {
      column: 'outputs',
      about: ['principal-basis'],
      caution: 'Says what the output is. How much a decision rests on it is a further question.',
    },
    {
      column: 'adverse-impact',
      about: ['principal-basis', 'individual-effect'],
      caution:
        'Asks whether the AI significantly influences decisions that could hurt people. A “no” beside “rights-impacting” is a contradiction to ask about.',
    },
    {
      column: 'autonomous-impact',
      about: ['acts-alone'],
      caution: 'A person in the loop does not settle whether the output is a principal basis.',
    },
    {
      column: 'demo-features',
      about: ['protected-data'],
      caution:
        'Asks only about variables that the model uses by design. The data can still contain protected-class information or stand-ins for it.',
    },
    {
      column: 'code-access',
      about: ['inside-access'],
      caution: 'Speaks to the source code only, not to the model or the data.',
    },
    ...evidenceColumns2024,
  ],
  readings: readings2024,
}
