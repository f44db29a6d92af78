import type { Condition } from '#schemas/condition.ts'
import type { Question } from '#schemas/question.ts'
import { onRecord } from '../answer-options.ts'

const claimed: Condition = { answer: 'exclusion', includes: ['procurement', 'conformity'] }

/** §5(c)(i): uses to which the practices do not apply at all. */
export const exclusion: Question[] = [
  {
    kind: 'choice',
    id: 'exclusion',
    label: 'Exclusion: is the use said to be only for buying or only for controlled testing?',
    options: [
      { value: 'none', label: 'No' },
      {
        value: 'procurement',
        label: 'Yes, only to evaluate a vendor or product',
        hint: 'One that is not otherwise used in the agency’s operations, for a decision to buy or acquire it and for nothing else.',
        citation: { section: '§5(c)(i)(A)', pages: '16' },
      },
      {
        value: 'conformity',
        label: 'Yes, only to make it conform to these practices',
        hint: 'Such as running it in controlled conditions to carry out the required tests.',
        citation: { section: '§5(c)(i)(B)', pages: '16' },
      },
      { value: 'unsure', label: 'Not sure' },
    ],
    citation: { section: '§5(c)(i)', pages: '16' },
    guidance: {
      why: 'Agencies need not follow the practices for these two uses. Both turn on the word “solely”.',
      lookOutside:
        'Contract notices for tests and demonstrations, and what the agency says about a pilot.',
      lookInside: 'The test plan or the source selection plan.',
      evidence: ['A plan that limits the use to evaluation or controlled testing'],
    },
  },
  {
    kind: 'choice',
    id: 'exclusion-solely',
    label: 'Exclusion: is the AI used for that and for nothing else?',
    options: onRecord,
    showWhen: claimed,
    citation: { section: '§5(c)(i)', pages: '16' },
    guidance: {
      why: 'One other use, however small, and the exclusion does not fit.',
      lookOutside: 'Other offices or cases in which the same AI shows up.',
      lookInside: 'Accounts, logs and connections to live systems.',
      evidence: ['Access logs', 'A test plan with its limits'],
    },
  },
  {
    kind: 'choice',
    id: 'exclusion-real-world',
    label: 'Exclusion: is it used in real-world conditions?',
    options: [
      { value: 'no', label: 'No, and the record shows it' },
      { value: 'yes', label: 'Yes, the record shows it' },
      { value: 'not-shown', label: 'Nothing on the record shows it either way' },
    ],
    showWhen: claimed,
    citation: { section: '§5(c)(i) fn 32', pages: '16' },
    guidance: {
      why: 'The exclusion must not be applied to any use in real-world conditions, except as §5(c) itself specifically allows.',
      lookOutside:
        'Signs that real people were scored, matched, stopped or denied during the test.',
      lookInside: 'Whether test outputs reached anyone who decides real cases.',
      evidence: [
        'A test report that states its conditions',
        'A case in which a test output was used',
      ],
    },
  },
  {
    kind: 'long-text',
    id: 'exclusion-facts',
    label: 'Exclusion: who says so, and on what facts?',
    maxLength: 4000,
    showWhen: claimed,
    citation: { section: '§5(c)(i)', pages: '16' },
    guidance: {
      why: 'An exclusion sets all fifteen practices aside, so its facts belong on the record.',
      lookOutside: 'The agency’s statement, with its date and place.',
      lookInside: 'The written decision to rely on the exclusion.',
      evidence: ['The statement or decision'],
    },
  },
]
