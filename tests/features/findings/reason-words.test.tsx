import { describe, expect, test } from 'vitest'
import type { Reason, ReportClaim } from '#src/domain/report-model.ts'
import { reasonSentence, shortReason } from '#src/features/findings/reason-words.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { uiWords } from '#src/locales/ui.ts'

const t = findingsWords('en')
const ui = uiWords('en')
const place = { source: 'Town Code', section: '§9', pages: '9-10' }

const aReportClaim = (reported: boolean): ReportClaim => ({
  reported,
  statement: reported ? 'Yes' : '',
  prompt: '',
  caution: '',
  number: 1,
  sourceTitle: '',
  place: '',
})

const cases: [reason: Reason, sentence: string, short: string][] = [
  [
    { kind: 'assessor-concluded', status: 'not-met' },
    'The assessor chose “Not met”.',
    'No note written',
  ],
  [{ kind: 'no-evidence-cited' }, 'No evidence is cited for it.', 'No evidence cited'],
  [
    { kind: 'only-the-claim' },
    'All that is cited is the same source in which the agency made the claim.',
    'Only the agency’s own claim is cited',
  ],
  [
    { kind: 'waiver-on-record', place },
    'A waiver in force covers it. Town Code §9, pages 9-10 allows waivers.',
    'A waiver in force is on the record',
  ],
  [
    { kind: 'waiver-not-on-record' },
    'It was marked as waived, but no waiver in force is recorded, so nothing shows it.',
    'Marked as waived; no waiver in force is recorded',
  ],
  [
    { kind: 'exemption', reason: 'It touches nobody.', place },
    'It does not apply: It touches nobody (Town Code §9, pages 9-10).',
    'It touches nobody.',
  ],
  [
    { kind: 'exemption-not-named' },
    'It was marked as not applicable without a reason that the source allows, so nothing shows it.',
    'Marked as not applicable; no allowed reason given',
  ],
  [
    { kind: 'from-lines', ids: { met: ['a'], 'not-met': ['b', 'c'] } },
    'It follows from the lines that say must: not met: 2, met: 1.',
    'Must lines: not met: 2, met: 1',
  ],
  [
    { kind: 'from-whole-practice' },
    'No line was answered, so the answer for the whole practice counts.',
    'No note written',
  ],
]

describe('a reason in words', () => {
  test.each(cases)('$kind', (reason, sentence, short) => {
    expect(reasonSentence(t, ui, reason)).toBe(sentence)
    expect(shortReason(t, ui, { status: 'not-met', reasons: [reason], claims: [] })).toBe(short)
  })

  test('an unanswered practice needs no words beside its status', () => {
    expect(shortReason(t, ui, { status: 'unanswered', reasons: [], claims: [] })).toBe('')
  })

  test.each([
    [[aReportClaim(true), aReportClaim(false)], 'Claimed; nothing on the record shows it'],
    [[aReportClaim(false)], 'Left blank; nothing on the record shows it'],
    [[], 'Nothing on the record shows it'],
  ])('what is not shown is told from what the agency said: %#', (claims, words) => {
    const reasons: Reason[] = [{ kind: 'assessor-concluded', status: 'not-shown' }]
    expect(shortReason(t, ui, { status: 'not-shown', reasons, claims })).toBe(words)
  })

  test('the first telling reason wins over that somebody concluded it', () => {
    const reasons: Reason[] = [
      { kind: 'assessor-concluded', status: 'met' },
      { kind: 'no-evidence-cited' },
    ]
    expect(shortReason(t, ui, { status: 'met', reasons, claims: [] })).toBe('No evidence cited')
  })
})
