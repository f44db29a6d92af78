import { expect, test } from 'vitest'
import { numberedSources, sourceNumber } from '#src/domain/numbered-sources.ts'
import { anAssessment, anId, auditReport, townNotice } from '#tests/support/an-assessment.ts'

const file = { name: 'list.csv', sha256: 'a'.repeat(64) }
const assessment = anAssessment({ sources: [{ ...townNotice, file }, auditReport] })

test('sources are numbered from 1 in the person’s own order', () => {
  expect(numberedSources(assessment).map(({ number, title }) => [number, title])).toEqual([
    [1, 'Town notice'],
    [2, 'Audit report'],
  ])
  expect(sourceNumber(assessment, auditReport.id)).toBe(2)
})

test('a numbered source keeps its file and loses its internal id', () => {
  const [first, second] = numberedSources(assessment)
  expect(first).toMatchObject({ file })
  expect(first).not.toHaveProperty('id')
  expect(second).not.toHaveProperty('file')
})

test('a source that is not listed has the number 0', () => {
  expect(sourceNumber(assessment, anId(999))).toBe(0)
})
