import { describe, expect, it, test } from 'vitest'
import type { Reason } from '#src/domain/report-model.ts'
import { becauseText, reasonSentence } from '#src/export/pdf/reason-text.ts'
import { aPlace, aReportFinding } from '../report-parts.ts'
import { say } from './say.ts'

describe('reasonSentence', () => {
  test.each<[Reason, string]>([
    [{ kind: 'assessor-concluded', status: 'met' }, 'The assessor chose “Met”.'],
    [{ kind: 'no-evidence-cited' }, 'No evidence is cited for it.'],
    [
      { kind: 'waiver-on-record', place: { ...aPlace, pages: '4-5' } },
      'A waiver in force covers it. Town code §3(b), pages 4-5 allows waivers.',
    ],
    [
      { kind: 'exemption', reason: 'A law forbids it.', place: aPlace },
      'It does not apply: A law forbids it (Town code §3(b), page 4).',
    ],
    [
      { kind: 'from-lines', ids: { met: ['a'], 'not-met': ['b', 'c'], waived: [] } },
      'It follows from the lines that say must: Not met: 2, Met: 1.',
    ],
    [
      { kind: 'from-whole-practice' },
      'No line was answered, so the answer for the whole practice counts.',
    ],
  ])('tells %o', (reason, sentence) => {
    expect(reasonSentence(say, reason)).toBe(sentence)
  })
})

describe('becauseText', () => {
  it('is the note when there is one', () => {
    expect(becauseText(say, aReportFinding())).toBe('The audit looked for a study and found none.')
  })

  test.each<[Reason[], string]>([
    [
      [{ kind: 'assessor-concluded', status: 'not-shown' }, { kind: 'only-the-claim' }],
      'Only the agency’s own claim is cited',
    ],
    [[{ kind: 'exemption', reason: 'A law forbids it.', place: aPlace }], 'A law forbids it.'],
    [[{ kind: 'from-lines', ids: { 'not-shown': ['a'] } }], 'Must lines: Not shown: 1'],
    [[{ kind: 'from-whole-practice' }], 'No note written'],
    [[], 'No note written'],
  ])('else the reason that tells most: %o', (reasons, text) => {
    expect(becauseText(say, aReportFinding({ note: ' ', reasons }))).toBe(text)
  })

  it('says when nobody has answered', () => {
    const finding = aReportFinding({ note: '', reasons: [], status: 'unanswered' })
    expect(becauseText(say, finding)).toBe('Not answered yet')
  })
})
