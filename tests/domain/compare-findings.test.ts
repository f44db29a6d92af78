import { describe, expect, test } from 'vitest'
import { compareFindings, type ToldFinding } from '#src/domain/compare-findings.ts'
import type { ReportClaim, ReportEvidence } from '#src/domain/report-model.ts'

const use = (number: number, place = 'page 1', quote = 'Yes.'): ReportEvidence => ({
  ...{ number, title: `Source ${number}`, place, quote },
})
const claim = (statement: string): ReportClaim => ({
  ...{ reported: true, statement, prompt: 'Was it?', caution: '', place: 'row 1' },
  ...{ number: 1, sourceTitle: '' },
})
const finding = (parts: Partial<ToldFinding> = {}): ToldFinding => ({
  ...{ status: 'met', note: 'Fine.', confidence: 'high', reasons: [] },
  ...{ evidence: [use(1)], claims: [claim('Yes')] },
  ...parts,
})

/** Source 1 of the second is source 2 of the first. */
const keys = [
  (number: number) => `one ${number}`,
  (number: number) => (number === 1 ? 'one 2' : `two ${number}`),
] as const

const differs = (one: Partial<ToldFinding>, other: Partial<ToldFinding>) =>
  compareFindings(finding(one), finding({ evidence: [], ...other }), keys).differs

describe('what differs', () => {
  test.each<[string, Partial<ToldFinding>, string[]]>([
    ['nothing', {}, []],
    ['spacing, case and quotes', { note: '  FINE. ' }, []],
    ['the status', { status: 'not-met' }, ['status']],
    ['the words', { note: 'Bad.' }, ['note']],
    ['how sure', { confidence: 'low' }, ['confidence']],
    ['a claim', { claims: [claim('No')] }, ['claims']],
    ['a claim more', { claims: [claim('Yes'), claim('Yes')] }, ['claims']],
    ['evidence', { evidence: [use(9)] }, ['evidence']],
    [
      'all',
      { status: 'waived', note: '', confidence: '', claims: [], evidence: [use(9)] },
      ['status', 'claims', 'evidence', 'note', 'confidence'],
    ],
  ])('%s', (_, other, expected) => {
    expect(differs({ evidence: [] }, other)).toEqual(expected)
  })
})

test('one use of one source is the same under either number, at the same place with the same quote', () => {
  const one = finding({ evidence: [use(2), use(2, 'page 2'), use(3)] })
  const other = finding({ evidence: [use(1), use(1, 'page 2', 'No.'), use(3)] })
  const { evidence } = compareFindings(one, other, keys)
  expect(evidence.both.map(({ number, place }) => [number, place])).toEqual([[2, 'page 1']])
  expect(evidence.only.map((left) => left.map(({ number, place }) => [number, place]))).toEqual([
    [
      [2, 'page 2'],
      [3, 'page 1'],
    ],
    [
      [1, 'page 2'],
      [3, 'page 1'],
    ],
  ])
})

test('what only one tells of differs in that alone', () => {
  const compared = compareFindings(undefined, finding(), keys)
  expect(compared).toMatchObject({ status: ['not-told', 'met'], differs: ['status'] })
  expect(compared.evidence.only[1]).toHaveLength(1)
})
