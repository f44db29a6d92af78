import { describe, expect, test } from 'vitest'
import { publicCopyOf } from '#src/domain/public-copy.ts'
import { buildReport } from '#src/domain/report.ts'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { leftOutOf } from '#src/domain/withheld-report.ts'
import { sayLeftOut } from '#src/export/public-report.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

const said = 'Left out of this public copy.'
const issue = { state: 'draft', recordId: '', recordDigest: '', issuedAt: '' } as const

async function told(answers: string[], assessment = aCanaryAssessment) {
  const record = await aRecord({}, assessment)
  const pieces = piecesOf(record, { answers, notes: ['study'] })
  const open = publicCopyOf(record, pieces, new Map()).assessment
  const leftOut = leftOutOf(aFramework, open, pieces)
  return sayLeftOut(buildReport(aFramework, open, { ...issue, leftOut }))
}

describe('where something is left out, the report says so:', () => {
  test('a source, every use of it, and what it said', async () => {
    const model = await told([])
    expect(model.sources.map(({ title }) => title)[1]).toBe('Confidential source: Interview')
    const study = model.practices.find(({ id }) => id === 'study')
    expect(study?.requirements.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({
        ...{ title: `Confidential source: Interview. ${said}`, place: '', quote: '' },
      }),
    )
    const watch = model.practices.find(({ id }) => id === 'watch')
    expect(watch?.claims.map(({ statement }) => statement)).toContain(said)
    expect(model.context.map(({ statement }) => statement)).toContain(said)
  })

  test('an answer, last in its chapter, with its question', async () => {
    const { chapters } = await told(['use-case-id'])
    const [system] = chapters
    expect(system?.entries.at(-1)).toMatchObject({
      question: 'use-case-id',
      label: 'Which number does it have?',
      value: { kind: 'text', text: said },
    })
  })

  test('a table and the name, which stand apart', async () => {
    const assessment = { ...aCanaryAssessment, title: '' }
    const model = await told(['system-name', 'rights', 'people'], assessment)
    expect(model.rightsMatrix.rows).toEqual([[said]])
    expect(model.peopleAffected.rows).toEqual([[said]])
    expect([model.title, model.system.name]).toEqual(['Name left out', 'Name left out'])
  })

  test('a chapter of which every answer is left out', async () => {
    const assessment = anAssessment({ title: 'x', answers: { agency: 'Elm' } })
    const { chapters } = await told(['agency'], assessment)
    expect(chapters.map(({ id, entries }) => [id, entries.length])).toEqual([['system', 1]])
  })
})

test('other reports come back as they are', () => {
  const model = buildReport(aFramework, aCanaryAssessment, issue)
  expect(sayLeftOut(model)).toBe(model)
})
