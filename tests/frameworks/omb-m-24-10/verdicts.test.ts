import { describe, expect, test } from 'vitest'
import type { Answers } from '#schemas/assessment.ts'
import { judge, memo, type Situation } from './situation.ts'

const inUse: Answers = { stage: 'in-use', category: 'rights-impacting' }
const planned: Answers = { stage: 'planned', category: 'rights-impacting' }
const pilot: Answers = { stage: 'pilot', category: 'rights-impacting' }
const retired: Answers = { stage: 'retired', category: 'rights-impacting' }
const determined: Answers = {
  purposes: ['rights-c'],
  determination: 'on-record',
  'determination-by': 'caio',
  'determination-assessment': 'yes',
}
const excluded: Answers = {
  exclusion: 'conformity',
  'exclusion-solely': 'yes',
  'exclusion-real-world': 'no',
}

const oneUnmet: Situation = { rest: 'met', statuses: { 'iv-c': 'not-met' } }
const ongoingUnmet: Situation = { rest: 'met', statuses: { 'iv-d': 'not-met' } }

const headlines: [string, Situation, string][] = [
  ['one unmet must in use', { ...oneUnmet, answers: inUse }, 'stop'],
  [
    'one partly met must in use',
    { rest: 'met', statuses: { 'v-f': 'partly-met' }, answers: inUse },
    'stop',
  ],
  [
    'an unmet must beside unanswered ones',
    { statuses: { 'iv-c': 'not-met' }, answers: inUse },
    'stop',
  ],
  [
    'an unmet must beside ones not shown',
    { rest: 'not-shown', statuses: { 'iv-c': 'not-met' }, answers: inUse },
    'stop',
  ],
  [
    'an unmet must when only the agency says that it is covered',
    { ...oneUnmet, answers: { stage: 'in-use', 'agency-category': 'both' } },
    'stop',
  ],
  [
    'an unmet must when only a listed purpose says that it is covered',
    { ...oneUnmet, answers: { stage: 'in-use', purposes: ['safety-k'] } },
    'stop',
  ],
  [
    'an unmet must when the assessor says neither against the presumption',
    {
      ...oneUnmet,
      answers: { stage: 'in-use', category: 'neither', purposes: ['rights-c'] },
    },
    'stop',
  ],
  ['an unmet must while the stage is open', { ...oneUnmet, answers: { category: 'both' } }, 'stop'],
  [
    'an unmet must while the category is open',
    { ...oneUnmet, answers: { stage: 'in-use', category: 'unsure' } },
    'unmet-if-covered',
  ],
  [
    'an unmet must under an extension that runs',
    { ...oneUnmet, answers: { ...inUse, extension: 'granted' } },
    'more-time',
  ],
  [
    'an unmet must after its extension',
    { ...oneUnmet, answers: { ...inUse, extension: 'ended' } },
    'stop-after-extension',
  ],
  [
    'an unmet must with an extension that was only asked for',
    { ...oneUnmet, answers: { ...inUse, extension: 'requested' } },
    'stop',
  ],
  [
    'an unmet must of a use begun after the deadline',
    { ...oneUnmet, answers: { ...inUse, 'date-implemented': '2024-12-02' } },
    'begun-after-deadline',
  ],
  [
    'an unmet must of a use begun on the last day',
    { ...oneUnmet, answers: { ...inUse, 'date-implemented': '2024-12-01' } },
    'stop',
  ],
  [
    'an unmet must of a use begun once the memo was rescinded',
    { ...oneUnmet, answers: { ...inUse, 'date-implemented': '2025-04-03' } },
    'begun-after-rescission',
  ],
  ['nothing answered', { answers: inUse }, 'unfinished'],
  [
    'something unanswered beside what is not shown',
    { statuses: { 'iv-a': 'not-shown' } },
    'unfinished',
  ],
  ['all answered, one not shown', { rest: 'met', statuses: { 'v-b': 'not-shown' } }, 'not-shown'],
  ['all met', { rest: 'met', answers: inUse }, 'all-met'],
  ['all met at full depth', { rest: 'met', depth: 'full', answers: inUse }, 'all-met'],
  [
    'all musts met at full depth with every should unmet',
    {
      rest: 'met',
      depth: 'full',
      statuses: Object.fromEntries(
        memo.sections.flatMap((section) =>
          section.kind === 'practices'
            ? section.practices.flatMap((p) =>
                p.requirements.filter((r) => r.level !== 'must').map((r) => [r.id, 'not-met']),
              )
            : [],
        ),
      ),
      answers: inUse,
    },
    'all-met',
  ],
  ['planned with a before-use must unmet', { ...oneUnmet, answers: planned }, 'first-use-blocked'],
  [
    'in development with a before-use must unmet',
    { ...oneUnmet, answers: { ...planned, stage: 'development' } },
    'first-use-blocked',
  ],
  ['planned with only an ongoing must unmet', { ...ongoingUnmet, answers: planned }, 'ready'],
  ['planned with nothing answered', { answers: planned }, 'before-use-unfinished'],
  [
    'planned with a before-use must not shown',
    { rest: 'met', statuses: { 'iv-a': 'not-shown' }, answers: planned },
    'readiness-not-shown',
  ],
  ['planned with all met', { rest: 'met', answers: planned }, 'ready'],
  ['a pilot with a before-use must unmet', { ...oneUnmet, answers: pilot }, 'wider-use-blocked'],
  ['a pilot with only an ongoing must unmet', { ...ongoingUnmet, answers: pilot }, 'ready'],
  [
    'retired on the last day',
    { ...oneUnmet, answers: { ...retired, 'date-retired': '2024-12-01' } },
    'retired-by-deadline',
  ],
  [
    'retired after it with a must unmet',
    { ...oneUnmet, answers: { ...retired, 'date-retired': '2024-12-02' } },
    'retired-after-deadline-unmet',
  ],
  [
    'retired after it with nothing unmet',
    { rest: 'met', answers: { ...retired, 'date-retired': '2025-06-30' } },
    'retired',
  ],
  [
    'retired after it under an extension',
    {
      ...oneUnmet,
      answers: { ...retired, 'date-retired': '2025-06-30', extension: 'ended' },
    },
    'retired',
  ],
  [
    'retired after it, having begun after it too',
    {
      ...oneUnmet,
      answers: { ...retired, 'date-implemented': '2025-06-01', 'date-retired': '2025-06-30' },
    },
    'retired',
  ],
  ['retired nobody knows when', { ...oneUnmet, answers: retired }, 'retired'],
  [
    'retired and unmet while the category is open',
    { ...oneUnmet, answers: { stage: 'retired', 'date-retired': '2025-06-30' } },
    'retired',
  ],
  [
    'a component of a National Security System',
    { ...oneUnmet, answers: { ...inUse, scope: 'national-security-system' } },
    'outside-scope',
  ],
  [
    'a user in the Intelligence Community',
    { ...oneUnmet, answers: { ...inUse, scope: 'intelligence-community' } },
    'outside-scope',
  ],
  [
    'a system that only follows rules',
    { ...oneUnmet, answers: { ...inUse, 'is-ai': 'rules-only' } },
    'rules-only',
  ],
  ['an exclusion that is shown', { ...oneUnmet, answers: { ...inUse, ...excluded } }, 'excluded'],
  [
    'an exclusion in real-world conditions',
    { ...oneUnmet, answers: { ...inUse, ...excluded, 'exclusion-real-world': 'yes' } },
    'stop',
  ],
  [
    'an exclusion that is not shown to be the sole use',
    { ...oneUnmet, answers: { ...inUse, ...excluded, 'exclusion-solely': 'not-shown' } },
    'stop',
  ],
  [
    'a determination by the Chief AI Officer on a risk assessment',
    { ...oneUnmet, answers: { stage: 'in-use', category: 'neither', ...determined } },
    'determined-not-covered',
  ],
  [
    'a determination by someone else',
    { ...oneUnmet, answers: { stage: 'in-use', ...determined, 'determination-by': 'other' } },
    'stop',
  ],
  [
    'a determination without a risk assessment',
    {
      ...oneUnmet,
      answers: { stage: 'in-use', ...determined, 'determination-assessment': 'not-shown' },
    },
    'stop',
  ],
  [
    'a determination that is only implied',
    { ...oneUnmet, answers: { stage: 'in-use', ...determined, determination: 'implied' } },
    'stop',
  ],
  [
    'a determination for a use that no list presumes',
    { ...oneUnmet, answers: { ...inUse, ...determined, purposes: ['none'] } },
    'stop',
  ],
  [
    'neither, with no listed purpose',
    { ...oneUnmet, answers: { stage: 'in-use', category: 'neither', purposes: ['none'] } },
    'neither-not-presumed',
  ],
]

describe('the verdict on', () => {
  test.each(headlines)('%s', (_what, situation, rule) => {
    expect(judge(situation).headline).toBe(rule)
  })

  test('every headline is reached by one of these', () => {
    const reached = new Set(headlines.map(([, , rule]) => rule))
    const waived = ['all-settled']
    const all = memo.verdicts.filter(({ kind }) => kind === 'headline').map(({ id }) => id)
    expect(all.filter((id) => !reached.has(id) && !waived.includes(id))).toEqual([])
  })
})
