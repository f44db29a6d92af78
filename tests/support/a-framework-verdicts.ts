import type { VerdictRule } from '#schemas/verdict-rule.ts'
import { cite } from './framework-parts.ts'

const short = { levels: ['must' as const] }

export const verdicts: VerdictRule[] = [
  {
    id: 'not-begun',
    kind: 'headline',
    when: {
      all: [
        { answer: 'stage', is: 'planned' },
        { requirements: { ...short, statuses: ['not-met', 'partly-met'], timing: 'before-use' } },
      ],
    },
    tone: 'bad',
    headline: 'It may not begin',
    explanation: 'Something that comes first is not done.',
    citations: [cite('§1', '1')],
  },
  {
    id: 'stop',
    kind: 'headline',
    when: { requirements: { ...short, statuses: ['not-met', 'partly-met'] } },
    tone: 'bad',
    headline: 'It had to stop: {practicesUnmet} {practicesUnmet|practice|practices} unmet',
    explanation: '{mustsUnmet} {mustsUnmet|must is|musts are} unmet, {mustsNotShown} not shown.',
    citations: [cite('§1', '1'), { section: '§7', pages: '7', source: 'older-code' }],
  },
  {
    id: 'unfinished',
    kind: 'headline',
    when: { requirements: { ...short, statuses: ['unanswered'] } },
    tone: 'neutral',
    headline: '{unanswered} unanswered',
    explanation: 'Not finished.',
    citations: [cite('§1', '1')],
  },
  {
    id: 'not-shown',
    kind: 'headline',
    when: {
      all: [
        { requirements: { ...short, statuses: ['not-shown'] } },
        { not: { requirements: { ...short, statuses: ['not-met'] } } },
      ],
    },
    tone: 'unknown',
    headline: 'It cannot be shown',
    explanation: '{practicesNotShown} not shown.',
    citations: [cite('§1', '1')],
  },
  {
    id: 'kept',
    kind: 'headline',
    when: { not: { requirements: { ...short, statuses: ['not-shown'] } } },
    tone: 'good',
    headline: 'It keeps the code',
    explanation: 'Every must is met.',
    citations: [cite('§1', '1')],
  },
  {
    id: 'watched-twice',
    kind: 'note',
    when: {
      requirements: { ...short, statuses: ['waived'], ids: ['st-1', 'st-2'] },
      atLeast: 2,
    },
    tone: 'partial',
    headline: 'Both study lines are waived',
    explanation: 'Read the waiver.',
    citations: [cite('§9', '9')],
  },
]
