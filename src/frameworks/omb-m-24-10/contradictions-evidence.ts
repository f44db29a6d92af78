import type { ReadingCondition, RuleOf } from '#schemas/contradiction-rule.ts'

const is = (reading: string, ...values: string[]): ReadingCondition => ({ reading, is: values })

/** A practice with what its agency would say in a row when it is done. */
type Claimed = {
  practice: string
  section: string
  pages: string
  says?: ReadingCondition
}

const practices: Claimed[] = [
  {
    practice: 'iv-a',
    section: '§5(c)(iv)(A)',
    pages: '17-18',
    says: is('impact-assessment', 'done'),
  },
  { practice: 'iv-b', section: '§5(c)(iv)(B)', pages: '18-19', says: is('testing', 'done') },
  {
    practice: 'iv-c',
    section: '§5(c)(iv)(C)',
    pages: '19',
    says: is('independent-evaluation', 'done', 'by-caio'),
  },
  { practice: 'iv-d', section: '§5(c)(iv)(D)', pages: '19', says: is('monitoring', 'done') },
  { practice: 'iv-e', section: '§5(c)(iv)(E)', pages: '19-20' },
  { practice: 'iv-f', section: '§5(c)(iv)(F)', pages: '20' },
  { practice: 'iv-g', section: '§5(c)(iv)(G)', pages: '20', says: is('training', 'done') },
  {
    practice: 'iv-h',
    section: '§5(c)(iv)(H)',
    pages: '20',
    says: is('human-oversight', 'overseen', 'fail-safe'),
  },
  { practice: 'iv-i', section: '§5(c)(iv)(I)', pages: '21', says: is('notice', 'done') },
  {
    practice: 'v-a',
    section: '§5(c)(v)(A)',
    pages: '21',
    says: { not: is('disparities', 'blank', 'not-applicable') },
  },
  { practice: 'v-b', section: '§5(c)(v)(B)', pages: '22-23', says: is('consultation', 'done') },
  { practice: 'v-c', section: '§5(c)(v)(C)', pages: '23' },
  { practice: 'v-d', section: '§5(c)(v)(D)', pages: '23' },
  { practice: 'v-e', section: '§5(c)(v)(E)', pages: '23-24', says: is('appeal', 'done') },
  { practice: 'v-f', section: '§5(c)(v)(F)', pages: '24', says: is('opt-out', 'done') },
]

const claimed = ({ practice, section, pages, says }: Claimed): RuleOf<'finding'>[] => {
  const shared = {
    kind: 'finding' as const,
    about: [practice],
    citations: [{ section, pages }],
    practice,
  }
  return [
    ...(says
      ? [
          {
            ...shared,
            id: `claimed-done-${practice}`,
            title: 'The agency says that it is done; independent evidence shows that it is not',
            explanation:
              'The agency’s own row says that this is done. The assessor found that it is not, and cites somebody who is independent of the agency. One of the two is wrong, or they speak of different things or times.',
            strength: 'cannot-both-hold' as const,
            says,
            statuses: ['not-met' as const],
          },
          {
            ...shared,
            id: `claimed-whole-${practice}`,
            title: 'The agency says that it is done; independent evidence shows only a part',
            explanation:
              'The agency’s own row says that this is done. The assessor found that only a part of it is, and cites somebody who is independent of the agency.',
            strength: 'hard-to-square' as const,
            says,
            statuses: ['partly-met' as const],
          },
        ]
      : []),
    {
      ...shared,
      id: `said-otherwise-${practice}`,
      title: 'The agency speaks of it; independent evidence shows that it is not done',
      explanation:
        'The agency made this statement about the practice. The assessor found that the practice is not met, or only in part, and cites somebody who is independent of the agency. Read the two side by side: whether they collide depends on what the statement claims.',
      strength: 'worth-asking' as const,
      statuses: ['not-met' as const, 'partly-met' as const],
    },
  ]
}

export const againstEvidence: RuleOf<'finding'>[] = practices.flatMap(claimed)

const waived = [
  ...['impact-assessment', 'testing', 'independent-evaluation', 'monitoring', 'notice'],
  ...['consultation', 'appeal', 'opt-out'],
]

export const againstAnswers: RuleOf<'answers'>[] = [
  {
    kind: 'answers',
    id: 'waived-but-no-waiver',
    title: 'The agency says that it waived a practice, and no waiver is on the record',
    explanation:
      'A waiver is a written decision on one system, it is tracked, and a summary of it is made public. The row says that there is one. The assessor recorded none. Search the agency’s published waivers, then ask for it.',
    strength: 'hard-to-square',
    about: ['waivers'],
    citations: [
      { section: '§5(c)(iii)', pages: '17' },
      { section: '§5(a)(ii)', pages: '14' },
    ],
    says: { any: waived.map((reading) => is(reading, 'waived')) },
    answers: { answer: 'waivers', answered: false },
  },
  {
    kind: 'answers',
    id: 'extension-but-none',
    title: 'The agency says that it asked for more time, and no request is on the record',
    explanation:
      'The row says that the agency asked OMB for an extension. The assessor recorded that no request is on the record, or that it was refused.',
    strength: 'hard-to-square',
    about: ['extension'],
    citations: [{ section: '§5(c)(ii)', pages: '16-17' }],
    says: is('extension', 'asked'),
    answers: { answer: 'extension', includes: ['none', 'refused'] },
  },
  {
    kind: 'answers',
    id: 'effect-found',
    title: 'The agency says that nobody can be hurt; the assessor recorded an effect on people',
    explanation:
      'The row says that the AI shapes no decision that could hurt anyone. The assessor recorded that its output is a principal basis for a decision with a significant effect on a person.',
    strength: 'cannot-both-hold',
    about: ['individual-effect', 'principal-basis', 'v-d'],
    citations: [{ section: '§6 “Rights-Impacting AI”', pages: '29' }],
    says: is('adverse-effect', 'no'),
    answers: {
      all: [
        { answer: 'principal-basis', is: 'yes' },
        { answer: 'individual-effect', is: 'yes' },
      ],
    },
  },
]
