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
      why: 'A listed purpose is presumed to be covered. Only this step takes the use out of the practices. It is not a waiver, although Appendix I says of the presumption that it “can be waived”.',
      lookOutside:
        'Look on the agency’s AI page. It must give a summary of each one with its reasons, as far as law and policy allow. If it has no active ones, and no active waivers, it must say so publicly.',
      lookInside: 'Ask for the list that the Chief AI Officer must keep.',
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
      why: 'The Chief AI Officer makes it, and coordinates it with other officials. The memo says that this task “shall not be delegated”.',
      lookOutside: 'Look for the name and title under the paper or its summary.',
      lookInside: 'Look at who signed it, and for any letter that hands the task on.',
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
      why: 'Without one, the memo does not allow a determination. The risk assessment must be written down, and must look at this system in this setting. General words about a kind of tool are not enough.',
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
    citation: { section: '§5(b) fn 27', pages: '15' },
    guidance: {
      why: 'It reaches only what it names. It may name a group only if the systems are closely related and their risks are substantially identical. The risk assessment must then cover each of them, or all that could be in the group.',
      lookOutside: 'Check that the system it names is the one you assess.',
      lookInside: 'Read what was sent to OMB: the scope, the reasons and the evidence.',
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
      why: 'The Chief AI Officer must tell OMB about it in that time. The report must give the scope, the reasons and the evidence.',
      lookOutside: 'Ask for the report under FOIA.',
      lookInside: 'Look for the receipt of the form that was sent to OMB.',
      evidence: ['The report to OMB with its date'],
    },
  },
  {
    kind: 'choice',
    id: 'determination-certified',
    label: 'Determination: was it certified by 1 December 2024?',
    hint: 'The memo asks for this again each year; it was rescinded before the next date came. Leave this empty for a determination made later.',
    options: onRecord,
    showWhen: named,
    citation: { section: '§5(a)(ii)', pages: '14' },
    guidance: {
      why: 'By that day, and each year after it, the agency must certify that the determination still holds.',
      lookOutside:
        'Look at the agency’s AI page, and at old copies of it, from around 1 December 2024.',
      lookInside: 'Ask for the signed certification.',
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
