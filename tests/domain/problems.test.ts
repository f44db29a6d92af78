import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { problemsOf } from '#src/domain/problems.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  aSource,
  auditReport,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'

const shown = aFinding({ status: 'met', evidence: [fromAudit] })
const ready: Partial<Assessment> = {
  answers: { 'system-name': 'Turnstile' },
  findings: { study: shown, watch: shown },
  sources: [townNotice, auditReport],
}
const problems = (parts: Partial<Assessment>) =>
  problemsOf(aFramework, anAssessment({ ...ready, ...parts }))
const withStudy = (finding: Parameters<typeof aFinding>[0]) => ({
  findings: { study: aFinding(finding), watch: shown },
})

test('an assessment with a name, findings and evidence has none', () => {
  expect(problems({})).toEqual([])
})

describe('what stands between a draft and a report', () => {
  test.each<[string, Partial<Assessment>, object]>([
    ['no name', { answers: {} }, { kind: 'name-missing', page: 'system', at: 'system-name' }],
    [
      'a practice without an answer',
      { findings: { watch: shown } },
      { kind: 'unanswered', page: 'study', at: 'study', count: 1 },
    ],
    [
      'lines without an answer',
      { practiceDepths: { study: 'full' }, findings: { 'st-1': shown, watch: shown } },
      { kind: 'unanswered', page: 'study', at: 'study', count: 2 },
    ],
    [
      'a finding without evidence',
      withStudy({ status: 'not-met' }),
      { kind: 'no-evidence', page: 'study', at: 'study' },
    ],
    [
      'a finding that rests on the claim alone',
      { ...withStudy({ status: 'met', evidence: [fromNotice] }), claims: [aClaim()] },
      { kind: 'only-the-claim', page: 'study', at: 'study' },
    ],
    [
      'a line that rests on the claim alone',
      {
        practiceDepths: { study: 'full' },
        findings: {
          'st-1': aFinding({ status: 'met', evidence: [fromNotice] }),
          'st-2': shown,
          'st-3': shown,
          watch: shown,
        },
        claims: [aClaim({ about: 'st-1' })],
      },
      { kind: 'only-the-claim', page: 'study', at: 'st-1' },
    ],
    [
      '“waived” without a waiver',
      withStudy({ status: 'waived' }),
      { kind: 'waiver-not-on-record', page: 'study', at: 'study' },
    ],
    [
      '“not applicable” without a reason',
      withStudy({ status: 'not-applicable' }),
      { kind: 'exemption-not-named', page: 'study', at: 'study' },
    ],
    [
      'an option that the form does not have',
      { answers: { 'system-name': 'Turnstile', stage: 'paused' } },
      { kind: 'option-unknown', page: 'system', at: 'stage' },
    ],
    [
      'rows where a choice belongs',
      { answers: { 'system-name': 'Turnstile', uses: ['counts', 'gone'] } },
      { kind: 'option-unknown', page: 'system', at: 'uses' },
    ],
    [
      'a source without a title',
      { sources: [townNotice, { ...auditReport, title: ' ' }] },
      { kind: 'source-untitled', page: 'sources', at: auditReport.id },
    ],
    [
      'a link that a browser would run',
      { sources: [aSource({ link: 'javascript:alert(1)' }), auditReport] },
      { kind: 'link-unsafe', page: 'sources', at: townNotice.id },
    ],
  ])('%s', (_, parts, problem) => {
    expect(problems(parts)).toEqual([problem])
  })

  test.each(['', 'HTTP://example.org', 'https://example.org/a?b'])(
    'the link “%s” is safe',
    (link) => {
      expect(problems({ sources: [aSource({ link }), auditReport] })).toEqual([])
    },
  )

  test('“not shown” wants no evidence: there is none', () => {
    expect(problems(withStudy({ status: 'not-shown' }))).toEqual([])
  })

  test('an answer to a hidden question is no problem', () => {
    expect(
      problems({ answers: { 'system-name': 'Turnstile', uses: ['counts'], risky: 'maybe' } }),
    ).toEqual([])
  })
})
