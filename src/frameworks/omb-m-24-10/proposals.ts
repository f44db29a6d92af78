import type { Condition } from '#schemas/condition.ts'
import type { Proposal } from '#schemas/framework-shape.ts'
import { presumed, presumedRights, presumedSafety } from './presumed.ts'

const meetsRightsDefinition: Condition = {
  all: [
    { answer: 'principal-basis', is: 'yes' },
    { answer: 'individual-effect', is: 'yes' },
  ],
}

const meetsSafetyDefinition: Condition = {
  all: [
    {
      any: [
        { answer: 'principal-basis', is: 'yes' },
        { answer: 'acts-alone', is: 'yes' },
      ],
    },
    { answer: 'safety-effect', is: 'yes' },
  ],
}

const rightsLikely: Condition = { any: [presumedRights, meetsRightsDefinition] }
const safetyLikely: Condition = { any: [presumedSafety, meetsSafetyDefinition] }

/** What follows from the answers so far. Each is shown with its reason; the person decides. */
export const proposals: Proposal[] = [
  {
    id: 'both',
    question: 'category',
    value: 'both',
    when: { all: [rightsLikely, safetyLikely] },
    because:
      'The purposes you chose, or your answers about the output and its effects, point to rights and to safety.',
    citation: { section: '§5(b)', pages: '15' },
  },
  {
    id: 'rights-by-purpose',
    question: 'category',
    value: 'rights-impacting',
    when: presumedRights,
    because: 'You chose a purpose that Appendix I(2) presumes to be rights-impacting.',
    citation: { section: 'Appendix I(2)', pages: '32-33' },
  },
  {
    id: 'safety-by-purpose',
    question: 'category',
    value: 'safety-impacting',
    when: presumedSafety,
    because: 'You chose a purpose that Appendix I(1) presumes to be safety-impacting.',
    citation: { section: 'Appendix I(1)', pages: '31' },
  },
  {
    id: 'rights-by-definition',
    question: 'category',
    value: 'rights-impacting',
    when: meetsRightsDefinition,
    because:
      'You say that the output is a principal basis for a decision or action, which can have a significant effect on a specific person or organization. That is the definition.',
    citation: { section: '§6 “Rights-Impacting AI”', pages: '29' },
  },
  {
    id: 'safety-by-definition',
    question: 'category',
    value: 'safety-impacting',
    when: meetsSafetyDefinition,
    because:
      'You say that the output sets off an action or is a principal basis for a decision, and that this can significantly affect safety. That is the definition.',
    citation: { section: '§6 “Safety-Impacting AI”', pages: '30' },
  },
  {
    id: 'neither',
    question: 'category',
    value: 'neither',
    when: {
      all: [
        { answer: 'purposes', includes: ['none'] },
        { answer: 'principal-basis', is: 'no' },
        { answer: 'acts-alone', is: 'no' },
      ],
    },
    because:
      'No listed purpose fits, and you say that the output neither acts by itself nor is a principal basis for a decision or action.',
    citation: { section: '§5(b)', pages: '15' },
  },
  {
    id: 'determination-implied',
    question: 'determination',
    value: 'implied',
    when: { all: [presumed, { answer: 'agency-category', is: 'neither' }] },
    because:
      'The agency says “neither” for a listed purpose. By OMB’s guidance it may do so only on a determination of its Chief AI Officer. If you have none, it is implied and not on the record.',
    citation: { section: 'Part III(a)', pages: '5', source: 'omb-2024-guidance' },
  },
]
