import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { opacityOf } from '#src/domain/opacity.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  aSource,
  auditReport,
  aWorkedAssessment,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const manual = aSource({ id: anId(102), title: 'Manual of the town' })
const stray = aSource({ id: anId(103), title: 'A leaflet', voice: 'unknown' })
const sources = [townNotice, auditReport, manual, stray]
const from = (source: { id: string }, n = 210) => anEvidence({ id: anId(n), source: source.id })
const opacity = (parts: Partial<Assessment>) => {
  const draft = anAssessment({ sources, ...parts })
  return opacityOf(aFramework, draft, findingsOf(aFramework, draft))
}
const study = (parts: Partial<Assessment>) =>
  opacity(parts).practices.find(({ id }) => id === 'study')

describe('who shows a practice', () => {
  const claims = [aClaim()]
  test.each<[string, Partial<Assessment>, string]>([
    ['nobody says or shows anything', {}, 'nobody'],
    ['the agency claims it', { claims }, 'said'],
    [
      'the agency left it blank',
      { claims: [aClaim({ reported: false, statement: '' })] },
      'nobody',
    ],
    [
      'only the claim itself is cited',
      { claims, findings: { study: aFinding({ status: 'met', evidence: [from(townNotice)] }) } },
      'said',
    ],
    [
      'another document of the agency is cited',
      { claims, findings: { study: aFinding({ status: 'met', evidence: [from(manual)] }) } },
      'agency',
    ],
    [
      'an auditor shows that it is not done',
      { claims, findings: { study: aFinding({ status: 'not-met', evidence: [fromAudit] }) } },
      'independent',
    ],
    [
      'both show it',
      {
        findings: {
          study: aFinding({ status: 'partly-met', evidence: [fromAudit, from(manual)] }),
        },
      },
      'both',
    ],
    [
      'nobody noted who speaks',
      { findings: { study: aFinding({ status: 'met', evidence: [from(stray)] }) } },
      'unknown',
    ],
    [
      'evidence is cited, but the finding is “not shown”',
      { claims, findings: { study: aFinding({ status: 'not-shown', evidence: [fromAudit] }) } },
      'said',
    ],
    [
      'evidence is cited, but nothing is concluded',
      { findings: { study: aFinding({ evidence: [fromAudit] }) } },
      'nobody',
    ],
    [
      'it is concluded without evidence',
      { findings: { study: aFinding({ status: 'met' }) } },
      'nobody',
    ],
  ])('%s', (_what, parts, shownBy) => {
    expect(study(parts)?.shownBy).toBe(shownBy)
  })

  test('is told with the numbers of the sources, each once', () => {
    const evidence = [fromAudit, from(manual), from(manual, 211)]
    const item = study({
      claims: [aClaim()],
      findings: { study: aFinding({ status: 'met', evidence }) },
    })
    expect(item).toMatchObject({
      evidence: [2, 3],
      claims: [1],
      status: 'met',
      label: 'Short study',
    })
  })

  test('a waiver in force sets it aside', () => {
    const watch = opacity({ answers: aWorkedAssessment.answers }).practices.find(
      ({ id }) => id === 'watch',
    )
    expect(watch?.shownBy).toBe('set-aside')
  })
})

describe('line by line', () => {
  const parts: Partial<Assessment> = {
    practiceDepths: { study: 'full' },
    claims: [aClaim()],
    findings: {
      'st-1': aFinding({ status: 'met', evidence: [fromAudit] }),
      'st-3': aFinding({ status: 'met', evidence: [fromAudit] }),
    },
  }

  test('musts are told, each with who shows it; a claim on the practice speaks to each of them', () => {
    const { lines, lineCounts } = opacity(parts)
    expect(lines.map(({ id, practice, shownBy }) => [id, practice, shownBy])).toEqual([
      ['st-1', 'study', 'independent'],
      ['st-2', 'study', 'said'],
    ])
    expect(lineCounts).toMatchObject({ independent: 1, said: 1, nobody: 0 })
  })

  test('the practice is shown only when what follows from its lines is', () => {
    expect(study(parts)?.shownBy).toBe('said')
    const whole = {
      ...parts.findings,
      'st-2': aFinding({ status: 'met', evidence: [from(manual)] }),
    }
    expect(study({ ...parts, findings: whole })?.shownBy).toBe('both')
  })

  test('none are told for practices that are answered as a whole', () => {
    expect(opacity({}).lines).toEqual([])
  })
})

test('every practice that is asked is counted once', () => {
  const { practices, practiceCounts } = opacity({ claims: [aClaim()] })
  const total = Object.values(practiceCounts).reduce((sum, count) => sum + count, 0)
  expect(total).toBe(practices.length)
  expect(practiceCounts).toMatchObject({ said: 1, nobody: practices.length - 1 })
})
