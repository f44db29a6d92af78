import type { InventoryMap } from '#schemas/inventory-map.ts'
import { readings2025 } from './inventory-2025-readings.ts'

/**
 * OMB's 2025 inventory asks about M-25-21. Mapped is only what carries over to M-24-10; each caution says
 * how the two questions differ. Nothing there speaks to notice to people, disparities or opt-out.
 */
export const inventory2025: InventoryMap = {
  layout: 'omb-2025',
  answers: [
    { column: 'use-case-name', question: 'system-name' },
    { column: 'agency-name', question: 'agency' },
    { column: 'agency-bureau', question: 'component' },
    { column: 'id', question: 'use-case-id' },
    { column: 'topic-area', question: 'topic-area' },
    {
      column: 'development-stage',
      question: 'stage',
      values: [
        { begins: 'pre-deployment', value: 'development' },
        { begins: 'pilot', value: 'pilot' },
        { begins: 'deployed', value: 'in-use' },
        { begins: 'retired', value: 'retired' },
      ],
    },
    { column: 'problem-solved', question: 'purpose' },
    { column: 'benefits', question: 'purpose' },
    { column: 'system-outputs', question: 'outputs' },
    { column: 'operational-date', question: 'date-implemented' },
    {
      column: 'contracting-usage',
      question: 'built-by',
      values: [
        { begins: 'in-house', value: 'in-house' },
        { begins: 'vendor purchased', value: 'bought' },
        { begins: 'contracting and in house', value: 'both' },
      ],
    },
    { column: 'vendor-name', question: 'vendor' },
    { column: 'data-description', question: 'data-used' },
    {
      column: 'has-pii',
      question: 'personal-data',
      values: [
        { begins: 'yes', value: 'yes' },
        { begins: 'no', value: 'no' },
        { begins: 'not', value: 'unsure' },
      ],
    },
  ],
  claims: [
    {
      column: 'development-stage',
      about: ['stage'],
      caution: '“Pre-deployment” covers planned systems and systems being built or bought.',
    },
    {
      column: 'operational-date',
      about: ['date-implemented'],
      caution: 'For a pilot this is the day on which the pilot started.',
    },
    {
      column: 'is-withheld',
      about: ['in-inventory'],
      caution: 'Says whether the agency wants the entry kept from the public, as asked in 2025.',
    },
    {
      column: 'is-high-impact',
      about: ['agency-category'],
      explainedBy: 'hi-justification',
      caution:
        '“High-impact” is M-25-21’s category. Its definition differs, and a determination under it can come from any appropriate official. It is neither a category nor a determination under M-24-10.',
    },
    {
      column: 'system-outputs',
      about: ['principal-basis'],
      caution: 'Says what the output is. How much a decision rests on it is a further question.',
    },
    {
      column: 'pia-url',
      about: ['privacy-review'],
      caution: 'A link to a privacy impact assessment. Check that the assessment covers the AI.',
    },
    {
      column: 'demographic-features',
      about: ['protected-data', 'v-a'],
      caution:
        'Asked under M-25-21. It speaks to variables that the model uses by design, not to stand-ins for them, and not to disparities, about which the 2025 form does not ask.',
    },
    {
      column: 'hi-assessment-completed',
      about: ['iv-a'],
      caution:
        'An assessment under M-25-21, which does not ask for affected stakeholders, failure modes, or benefits that outweigh risks.',
    },
    {
      column: 'hi-potential-impacts',
      about: ['iv-a'],
      caution:
        'Asked under M-25-21, about impacts on privacy, civil rights and civil liberties. M-24-10 asks about all potential risks.',
    },
    {
      column: 'problem-solved',
      about: ['iv-a'],
      caution: 'Speaks to purpose. The impact assessment must back it with metrics or analysis.',
    },
    {
      column: 'benefits',
      about: ['iv-a'],
      caution: 'Speaks to benefit. The impact assessment must back it with metrics or analysis.',
    },
    {
      column: 'data-description',
      about: ['iv-a'],
      caution:
        'A summary of data under M-25-21. M-24-10 also asks about provenance, quality, representativeness and gaps.',
    },
    {
      column: 'link-to-data',
      about: ['iv-a'],
      caution: 'Speaks only to open government data.',
    },
    {
      column: 'hi-testing-conducted',
      about: ['iv-b'],
      caution:
        'Asks about testing before deployment under M-25-21, not about testing in the intended real-world context.',
    },
    {
      column: 'hi-independent-review',
      about: ['iv-c'],
      caution:
        'A review of the impact assessment under M-25-21. It need not look at real-world tests or find that benefits outweigh risks.',
    },
    {
      column: 'have-ato',
      about: ['iv-c'],
      caution:
        'An authorization to operate is a process into which the evaluation can be built. It is not the evaluation.',
    },
    {
      column: 'system-name-ato',
      about: ['iv-c'],
      caution: 'Names the system that holds the authorization. Look it up under this name.',
    },
    {
      column: 'hi-ongoing-monitoring',
      about: ['iv-d'],
      caution:
        'Asked under M-25-21, which softened the duty. It does not speak to step-by-step rollout or to a yearly review.',
    },
    {
      column: 'hi-ongoing-monitoring',
      about: ['v-c'],
      caution:
        'Asks about adverse impacts on civil rights in general. It does not say whether anyone monitors for discrimination between groups.',
    },
    {
      column: 'hi-training-established',
      about: ['iv-g'],
      caution: 'Asked under M-25-21 in nearly the same words. Automation bias is no longer named.',
    },
    {
      column: 'hi-failsafe-presence',
      about: ['iv-h'],
      caution:
        'Speaks to a fail-safe only. M-24-10 also asks which decisions the AI may not make without a person.',
    },
    {
      column: 'hi-appeal-process',
      about: ['v-e'],
      caution:
        'Asked under M-25-21. Where no appeal is possible, M-24-10 demands other human oversight; the 2025 form does not ask about it.',
    },
    {
      column: 'hi-public-consultation',
      about: ['v-b'],
      caution:
        'Asks about feedback from end users and the public. M-24-10 asks for consultation of affected and underserved communities.',
    },
  ],
  readings: readings2025,
}
