import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { comparisonCsv } from '#src/export/compare-csv.ts'
import { differenceRows } from '#src/export/compare-text.ts'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

const compared = compareAssessments(theShadow, theAgencys)

test('a spreadsheet opens it: a head, a row for each difference, a mark for UTF-8', () => {
  if (!compared.ok) throw new Error(compared.error.kind)
  const bytes = comparisonCsv(compared.value)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  const { data, errors } = Papa.parse<string[]>(text.trimEnd())
  expect(errors).toEqual([])
  expect(data[0]?.slice(4)).toEqual([
    'first: Turnstile at the town hall',
    'second: Turnstile, our own view',
  ])
  expect(data).toHaveLength(1 + differenceRows(compared.value).length)
})

test('a cell that a spreadsheet would run is no formula', () => {
  const assessment = { ...theAgencys.assessment, title: '=1+1' }
  const other = compareAssessments(theShadow, {
    ...theAgencys,
    assessment: { ...assessment, answers: { ...assessment.answers, component: '=1+1' } },
  })
  if (!other.ok) throw new Error(other.error.kind)
  expect(new TextDecoder().decode(comparisonCsv(other.value))).toContain(`Front desk,'=1+1\r\n`)
})
