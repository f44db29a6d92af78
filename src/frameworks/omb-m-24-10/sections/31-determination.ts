import type { Condition } from '#schemas/condition.ts'
import type { Question } from '#schemas/question.ts'
import { onRecord } from '../answer-options.ts'
import { presumed } from '../presumed.ts'

const named: Condition = { answer: 'determination', includes: ['on-record', 'implied'] }

/** §5(b): the Chief AI Officer finds that a use under the presumption does not match the definitions. */
export const determination: Question[] = [
  {
    kind: 'choice',
    id: 'determination',
    label: 'Determination: did the Chief AI Officer find that this listed use is not covered?',
    options: [
      {
        value: 'on-record',
        label: 'Yes, a determination is on the record',
        hint: 'You have the document, or the agency’s published summary of it.',
      },
      {
        value: 'implied',
        label: 'Said or implied, but not on the record',
        hint: 'Such as an inventory entry that says “neither” for a listed purpose.',
      },
      { value: 'none', label: 'No' },
      { value: 'unsure', label: 'Not sure' },
    ],
    showWhen: presumed,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'A listed purpose is presumed to be covered. Only this determination takes the use out of the practices. It is not a waiver, although Appendix I speaks of the presumption as something that “can be waived”.',
      lookOutside:
        'The agency’s AI page: it must publish a summary of each determination with its justification, or say publicly that it has no active determinations or waivers.',
      lookInside: 'The Chief AI Officer’s central list of determinations.',
      evidence: [
        'The determination',
        'Its published summary',
        'The agency’s statement that it has none',
      ],
    },
  },
  {
    kind: 'choice',
    id: 'determination-by',
    label: 'Determination: who made it?',
    options: [
      { value: 'caio', label: 'The agency’s Chief AI Officer' },
      { value: 'other', label: 'Someone else' },
      { value: 'not-said', label: 'The record does not say' },
    ],
    showWhen: named,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The Chief AI Officer makes it, in coordination with other officials. The memo says that this responsibility “shall not be delegated”.',
      lookOutside: 'The name and title under the determination or its summary.',
      lookInside: 'The signature block, and any delegation letter.',
      evidence: ['The signed determination'],
    },
  },
  {
    kind: 'date',
    id: 'determination-date',
    label: 'Determination: on what day was it made or last changed?',
    showWhen: named,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The Chief AI Officer must report it to OMB within 30 days and reassess it when conditions or context change significantly.',
      lookOutside: 'The date on the summary, or the first year in which the inventory reflects it.',
      lookInside: 'The signed document and the central list.',
      evidence: ['The dated determination or summary'],
    },
  },
  {
    kind: 'choice',
    id: 'determination-assessment',
    label:
      'Determination: does it rest on a documented risk assessment of this system in this context?',
    options: onRecord,
    showWhen: named,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The memo allows a determination only with a documented risk assessment that is specific to the context and to the system. A general statement about a kind of tool is not one.',
      lookOutside: 'Whether the summary names the assessment, its date, and what it looked at.',
      lookInside: 'The assessment itself, with author and date.',
      evidence: ['The risk assessment', 'A summary that describes it'],
    },
  },
  {
    kind: 'long-text',
    id: 'determination-scope',
    label: 'Determination: what does it cover, and on what grounds?',
    hint: 'Which application or component, or which group of them; the reasons, in the agency’s words.',
    maxLength: 8000,
    showWhen: named,
    citation: { section: '§5(b), fn 27', pages: '15' },
    guidance: {
      why: 'It reaches only the application or component that it names. One for a group is allowed only for closely related systems with substantially identical risks, and only if the risk assessment covers each of them.',
      lookOutside: 'Compare the system named in the determination with the one you assess.',
      lookInside: 'The scope, justification and evidence as reported to OMB.',
      evidence: ['The text of the determination or its summary'],
    },
  },
  {
    kind: 'choice',
    id: 'determination-reported',
    label: 'Determination: was it reported to OMB within 30 days?',
    options: onRecord,
    showWhen: named,
    citation: { section: '§5(b)', pages: '15' },
    guidance: {
      why: 'The report must give the scope, the justification and the supporting evidence.',
      lookOutside: 'OMB’s or the agency’s list, or a FOIA request for the report.',
      lookInside: 'The submission receipt.',
      evidence: ['The report to OMB with its date'],
    },
  },
  {
    kind: 'choice',
    id: 'determination-certified',
    label: 'Determination: was it certified by 1 December 2024 and each year since?',
    options: onRecord,
    showWhen: named,
    citation: { section: '§5(a)(ii)', pages: '14' },
    guidance: {
      why: 'The agency must certify that a determination still holds, by 1 December 2024 and every year after that.',
      lookOutside: 'The agency’s AI page around 1 December of each year.',
      lookInside: 'The yearly certification.',
      evidence: ['A dated certification'],
    },
  },
  {
    kind: 'choice',
    id: 'determination-published',
    label: 'Determination: has the agency published a summary with its reasons?',
    options: onRecord,
    showWhen: named,
    citation: { section: '§5(a)(ii)', pages: '14' },
    guidance: {
      why: 'Publication is required as far as law and governmentwide policy allow. Without it nobody outside can check.',
      lookOutside: 'The agency’s AI page, and archived copies of it.',
      lookInside: 'The page, or the legal ground for withholding the summary.',
      evidence: ['The published summary', 'A note of the search that found none'],
    },
  },
]
