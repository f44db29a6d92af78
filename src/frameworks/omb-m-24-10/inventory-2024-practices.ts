import type { InventoryMap } from '#schemas/inventory-map.ts'

/**
 * The 2024 columns that speak to a practice. None speaks to the yearly review (iv-e), to emerging risks
 * (iv-f) or to training (iv-g): there the agency was not asked, and nothing is reported or left blank.
 */
export const evidenceColumns2024: InventoryMap['claims'] = [
  {
    column: 'impact-assessment',
    about: ['iv-a'],
    caution: 'Says that an assessment was made. It does not show it, its date or what it found.',
  },
  {
    column: 'key-risks',
    about: ['iv-a'],
    caution: 'Speaks to risks. It does not weigh them against benefits.',
  },
  {
    column: 'purpose-benefits',
    about: ['iv-a'],
    caution:
      'Speaks to purpose and benefit. The impact assessment must back them with metrics or analysis.',
  },
  {
    column: 'outputs',
    about: ['iv-a'],
    caution: 'Describes the output. It is not part of what the impact assessment must weigh.',
  },
  {
    column: 'agency-data',
    about: ['iv-a'],
    caution: 'Names data that the agency owns. It does not speak to collection, quality or gaps.',
  },
  {
    column: 'data-docs',
    about: ['iv-a'],
    caution: 'The agency’s own grade of its documents. The documents are not in the inventory.',
  },
  {
    column: 'data-catalog',
    about: ['iv-a'],
    explainedBy: 'data-catalog-other',
    caution: 'Asks whether data can be found in a catalog, not whether it is fit for this use.',
  },
  {
    column: 'public-info',
    about: ['iv-a'],
    caution: 'Bears on information quality rules only (fn 36, page 18).',
  },
  {
    column: 'iqa-compliance',
    about: ['iv-a'],
    caution: 'Bears on information quality rules only (fn 36, page 18).',
  },
  {
    column: 'contains-pii',
    about: ['iv-a'],
    caution: 'Shows that privacy is at stake. It is not an assessment of the risk.',
  },
  {
    column: 'saop-review',
    about: ['iv-a'],
    caution: 'A privacy review is not an AI impact assessment. It can be one source for it.',
  },
  {
    column: 'real-world-testing',
    about: ['iv-b'],
    caution:
      'OMB’s option “Performance evaluation in operational environment” also covers simulated tests. It does not say what was measured or found.',
  },
  {
    column: 'code-access',
    about: ['iv-b'],
    caution:
      'Where the agency has no access, it must use other test methods. The answer does not say whether it did.',
  },
  {
    column: 'independent-eval',
    about: ['iv-c'],
    caution: 'Says who evaluated. It does not show the evaluation or what documents it looked at.',
  },
  {
    column: 'internal-review',
    about: ['iv-c'],
    caution:
      'Asks what documents were open to review. It does not say that anyone independent reviewed them.',
  },
  {
    column: 'has-ato',
    about: ['iv-c'],
    caution:
      'An authority to operate is a process into which the evaluation can be built. It is not the evaluation.',
  },
  {
    column: 'system-name',
    about: ['iv-c'],
    caution:
      'Names the system that holds the authority to operate. Look the authority up under this name.',
  },
  {
    column: 'monitor-postdeploy',
    about: ['iv-d'],
    caution: 'Says how monitoring is organized. It does not show what it found.',
  },
  {
    column: 'monitor-postdeploy',
    about: ['v-c'],
    caution:
      'The answer options are about keeping the model up to date. They do not say whether anyone monitors for discrimination.',
  },
  {
    column: 'autonomous-impact',
    about: ['iv-h'],
    explainedBy: 'autonomous-impact-other',
    caution:
      'Says whether people take part. It does not list the decisions that the AI may not make alone.',
  },
  {
    column: 'ai-notice',
    about: ['iv-i'],
    explainedBy: 'ai-notice-other',
    caution:
      'Speaks to notice that AI is in use. It does not speak to notice after an adverse decision (practice v-d).',
  },
  {
    column: 'hisp-support',
    about: ['iv-i'],
    caution: 'Shows whether the public meets the service. It says nothing about notice.',
  },
  {
    column: 'hisp-name',
    about: ['iv-i'],
    caution: 'Shows whether the public meets the service. It says nothing about notice.',
  },
  {
    column: 'public-service',
    about: ['iv-i'],
    caution: 'Shows whether the public meets the service. It says nothing about notice.',
  },
  {
    column: 'demo-features',
    about: ['v-a'],
    explainedBy: 'demo-features-other',
    caution:
      'Asks only about variables that the model uses by design, not about stand-ins for them or about disparities.',
  },
  {
    column: 'disparity-mitigation',
    about: ['v-a'],
    caution:
      'Check whether the answer names groups, measures and results. Retraining alone is none of these.',
  },
  {
    column: 'stakeholder-consult',
    about: ['v-b'],
    explainedBy: 'stakeholder-consult-other',
    caution: 'Names a method. It does not say who was asked, or what changed because of it.',
  },
  {
    column: 'adverse-impact',
    about: ['v-d'],
    caution:
      'Asks whether the AI can lead to adverse decisions. It does not say whether anyone is told about one.',
  },
  {
    column: 'appeal-process',
    about: ['v-e'],
    explainedBy: 'no-appeal-reason',
    caution:
      'Says whether a process exists. It does not say whether people know of it or how it ends.',
  },
  {
    column: 'opt-out',
    about: ['v-f'],
    explainedBy: 'opt-out-other',
    caution:
      'The exemption is for AI used solely for fraud, cybersecurity incidents or a criminal investigation. Compare it with the purpose.',
  },
]
