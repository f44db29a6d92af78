import { describe, expect, test } from 'vitest'
import type { Answers } from '#schemas/assessment.ts'
import { judge, memo, type Situation } from './situation.ts'

const met = (answers: Answers): Situation => ({ rest: 'met', answers })
const listed: Answers = { purposes: ['rights-c'] }
const onRecord: Answers = { ...listed, determination: 'on-record' }
const standing: Answers = {
  ...onRecord,
  'determination-by': 'caio',
  'determination-assessment': 'yes',
}
const testing: Answers = { exclusion: 'conformity' }
const rows = [{ id: '00000000-0000-4000-8000-000000000002', cells: { state: 'claimed' } }]

/** A note, a situation in which it is said, and a near one in which it is not. */
const notes: [string, Situation, Situation][] = [
  ['definition-open', met({ 'is-ai': 'unsure' }), met({ 'is-ai': 'yes' })],
  ['scope-open', met({ scope: 'unsure' }), met({ scope: 'covered' })],
  [
    'presumption-stands',
    met({ category: 'neither', ...listed }),
    met({ category: 'neither', purposes: ['none'] }),
  ],
  [
    'agency-neither-for-listed-purpose',
    met({ 'agency-category': 'neither', ...listed }),
    met({ 'agency-category': 'neither', ...standing }),
  ],
  ['category-open', met(listed), met({ ...listed, category: 'both' })],
  [
    'agency-says-covered',
    met({ category: 'neither', 'agency-category': 'both' }),
    met({ category: 'neither', 'agency-category': 'neither' }),
  ],
  [
    'assessor-says-covered',
    met({ category: 'both', 'agency-category': 'neither' }),
    met({ category: 'both', 'agency-category': 'both' }),
  ],
  [
    'assessor-disputes-determination',
    met({ ...standing, category: 'rights-impacting' }),
    met({ ...standing, category: 'neither' }),
  ],
  [
    'basis-and-category-differ',
    met({ 'principal-basis': 'no', category: 'rights-impacting' }),
    met({ 'principal-basis': 'no', category: 'rights-impacting', ...listed }),
  ],
  ['none-and-listed-purpose', met({ purposes: ['none', 'rights-c'] }), met({ purposes: ['none'] })],
  ['stage-open', met({}), met({ stage: 'in-use' })],
  ['ongoing-not-due', met({ stage: 'development' }), met({ stage: 'pilot' })],
  ['pilot', met({ stage: 'pilot' }), met({ stage: 'in-use' })],
  [
    'retired-undated',
    met({ stage: 'retired' }),
    met({ stage: 'retired', 'date-retired': '2024-06-01' }),
  ],
  ['not-in-inventory', met({ 'in-inventory': 'no' }), met({ 'in-inventory': 'withheld' })],
  ['determination-falls-short', met(onRecord), met(standing)],
  [
    'determination-duties-unmet',
    met({ ...standing, 'determination-published': 'no' }),
    met({ ...standing, 'determination-published': 'not-shown' }),
  ],
  [
    'exclusion-cannot-hold',
    met({ ...testing, 'exclusion-real-world': 'yes' }),
    met({ ...testing, 'exclusion-real-world': 'not-shown' }),
  ],
  [
    'exclusion-not-shown',
    met(testing),
    met({ ...testing, 'exclusion-solely': 'yes', 'exclusion-real-world': 'no' }),
  ],
  ['extension-running', met({ extension: 'granted' }), met({ extension: 'requested' })],
  ['extension-only-asked', met({ extension: 'requested' }), met({ extension: 'granted' })],
  ['extension-over', met({ extension: 'ended' }), met({ extension: 'refused' })],
  [
    'extension-asked-late',
    met({ extension: 'requested', 'extension-requested': '2024-10-16' }),
    met({ extension: 'requested', 'extension-requested': '2024-10-15' }),
  ],
  [
    'extension-too-long',
    met({ extension: 'granted', 'extension-until': '2025-12-02' }),
    met({ extension: 'granted', 'extension-until': '2025-12-01' }),
  ],
  [
    'extension-request-incomplete',
    met({ extension: 'requested', 'extension-plan': 'no' }),
    met({ extension: 'requested', 'extension-plan': 'not-shown' }),
  ],
  ['law-said-to-prevent', met({ 'other-law': 'Privacy Act, 5 U.S.C. 552a' }), met({})],
  ['waiver-without-effect', met({ waivers: rows }), met({})],
  [
    'stop-rule-unmet',
    { rest: 'met', depth: 'full', statuses: { 'v-a-05': 'not-met' } },
    { rest: 'met', depth: 'full', statuses: { 'v-a-04': 'not-met' } },
  ],
  [
    'should-not-use',
    { rest: 'met', depth: 'full', statuses: { 'iv-b-05': 'not-met' } },
    { rest: 'met', depth: 'full', statuses: { 'iv-b-04': 'not-met' } },
  ],
  [
    'should-unmet',
    { rest: 'met', depth: 'full', statuses: { 'iv-b-04': 'partly-met' } },
    { rest: 'met', depth: 'full', statuses: { 'iv-b-07': 'not-met' } },
  ],
  [
    'more-not-shown',
    { rest: 'not-shown', statuses: { 'iv-a': 'not-met' } },
    { rest: 'met', statuses: { 'iv-a': 'not-met' } },
  ],
  ['more-unanswered', { statuses: { 'iv-a': 'not-met' } }, { statuses: { 'iv-a': 'not-shown' } }],
]

describe('a note', () => {
  test.each(notes)('%s is said when it holds', (note, situation) => {
    expect(judge(situation).notes).toContain(note)
  })

  test.each(notes)('%s is not said next door', (note, _situation, nearby) => {
    expect(judge(nearby).notes).not.toContain(note)
  })

  test('each is in this table, but for the waiver in force, which has its own test', () => {
    const known = new Set([...notes.map(([note]) => note), 'waivers-in-force'])
    const all = memo.verdicts.filter(({ kind }) => kind === 'note').map(({ id }) => id)
    expect(all.filter((id) => !known.has(id))).toEqual([])
  })

  test('none is said of a use that is plainly covered, in use and compliant', () => {
    const answers: Answers = {
      ...listed,
      stage: 'in-use',
      scope: 'covered',
      'is-ai': 'yes',
      category: 'rights-impacting',
      'agency-category': 'rights-impacting',
      'in-inventory': 'yes',
      'principal-basis': 'yes',
      determination: 'none',
      exclusion: 'none',
      extension: 'none',
    }
    expect(judge(met(answers)).notes).toEqual([])
  })
})
