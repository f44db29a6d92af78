import type { Condition } from '#schemas/condition.ts'
import type { Question } from '#schemas/question.ts'
import { onRecord } from '../answer-options.ts'

const asked: Condition = {
  answer: 'extension',
  includes: ['requested', 'granted', 'ended', 'refused'],
}
const given: Condition = { answer: 'extension', includes: ['granted', 'ended'] }

/** §5(c)(ii): more time from OMB, once, for one use. */
export const extension: Question[] = [
  {
    kind: 'choice',
    id: 'extension',
    label: 'Extension: did OMB give this use more time?',
    hint: 'Say what held on the day these findings describe.',
    options: [
      { value: 'none', label: 'No request is on the record' },
      { value: 'requested', label: 'Asked for; no answer from OMB is on the record' },
      { value: 'granted', label: 'Granted, and still running' },
      { value: 'ended', label: 'Granted, and over' },
      { value: 'refused', label: 'Asked for and refused' },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§5(c)(ii)', pages: '16-17' },
    guidance: {
      why: 'OMB could grant up to one year for a use that could not feasibly comply, and no renewal. A request alone gives no time.',
      lookOutside:
        'The 2024 inventory says whether an extension was asked for. It does not say whether OMB agreed.',
      lookInside: 'OMB’s answer.',
      evidence: ['OMB’s decision', 'The request', 'The inventory entry'],
    },
  },
  {
    kind: 'date',
    id: 'extension-requested',
    label: 'Extension: on what day was it asked for?',
    hint: 'The memo says before 15 October 2024. OMB’s guidance of August 2024 says by that day.',
    showWhen: asked,
    citation: { section: '§5(c)(ii)', pages: '16' },
    guidance: {
      why: 'A request after that date came too late.',
      lookOutside: 'A FOIA request for the submission.',
      lookInside: 'The submission receipt.',
      evidence: ['The dated request'],
    },
  },
  {
    kind: 'choice',
    id: 'extension-justified',
    label: 'Extension: did the request justify in detail why the use could not comply?',
    options: onRecord,
    showWhen: asked,
    citation: { section: '§5(c)(ii)', pages: '16' },
    guidance: {
      why: 'The memo demands a detailed justification for this particular use.',
      lookOutside: 'The request, if it was released.',
      lookInside: 'The request as submitted.',
      evidence: ['The request'],
    },
  },
  {
    kind: 'choice',
    id: 'extension-mitigation',
    label: 'Extension: did it say which safeguards are in place meanwhile?',
    options: onRecord,
    showWhen: asked,
    citation: { section: '§5(c)(ii)', pages: '16-17' },
    guidance: {
      why: 'The request must name the practices that mitigate the risks of not complying in the meantime.',
      lookOutside: 'The request, if it was released, and signs that the safeguards exist.',
      lookInside: 'The request, and proof that each safeguard runs.',
      evidence: ['The request', 'A record of each safeguard'],
    },
  },
  {
    kind: 'choice',
    id: 'extension-plan',
    label: 'Extension: did it include a plan to meet every practice?',
    options: onRecord,
    showWhen: asked,
    citation: { section: '§5(c)(ii)', pages: '17' },
    guidance: {
      why: 'The request must come with a plan to reach the full set of practices.',
      lookOutside: 'The agency’s compliance plan and later inventories.',
      lookInside: 'The plan, with dates and owners.',
      evidence: ['The plan', 'Progress reports'],
    },
  },
  {
    kind: 'date',
    id: 'extension-until',
    label: 'Extension: until what day?',
    showWhen: given,
    citation: { section: '§5(c)(ii)', pages: '16' },
    guidance: {
      why: 'It could run for at most one year beyond 1 December 2024 and could not be renewed.',
      lookOutside: 'OMB’s decision, if it was released.',
      lookInside: 'OMB’s decision.',
      evidence: ['OMB’s decision with the end date'],
    },
  },
]
