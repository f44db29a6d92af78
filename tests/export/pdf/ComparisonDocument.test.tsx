import { expect, it } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { comparisonTitle, wordsFor } from '#src/export/compare-text.ts'
import { comparisonDocument } from '#src/export/pdf/ComparisonDocument.tsx'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { theShadow } from '#tests/support/two-assessments.ts'
import { renderDocument } from '../tagged/sample-document.tsx'

const compared = compareAssessments(theShadow, theShadow)
if (!compared.ok) throw new Error(compared.error.kind)
const comparison = compared.value

it('of an assessment and itself says that nothing differs, and how to read that', async () => {
  const { bytes } = await renderDocument(comparisonDocument(comparison))
  expect(lintPdf(bytes)).toEqual([])
  const text = (await readPdf(bytes)).pages.map((page) => page.text).join(' ')
  for (const said of ['No practice differs.', 'No answer differs.', 'signed by nobody'])
    expect(text).toContain(said)
  expect(text).not.toContain('different versions')
})

it('of two versions says which', async () => {
  const [one, other] = comparison.sides
  const sides = [one, { ...other, version: '1.1.0' }] as const
  const { bytes } = await renderDocument(comparisonDocument({ ...comparison, sides }))
  const text = (await readPdf(bytes)).pages.map((page) => page.text).join(' ')
  expect(text).toContain('1.0.0 and 1.1.0')
})

it('names an assessment without a title', () => {
  const [one, other] = comparison.sides
  const sides = [{ ...one, title: '' }, other] as const
  expect(comparisonTitle({ ...comparison, sides }, wordsFor(comparison))).toBe(
    'Comparison: Untitled and Turnstile at the town hall',
  )
})
