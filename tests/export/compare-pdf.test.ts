import { beforeAll, describe, expect, test } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { comparisonPdf } from '#src/export/compare-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import {
  outlineOf,
  type PdfReading,
  partsOf,
  readPdf,
  wholeText,
} from '#tests/support/pdf-reading.ts'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

let bytes: Uint8Array
let reading: PdfReading

async function printed(isInternal: boolean): Promise<Uint8Array> {
  const compared = compareAssessments(theShadow, theAgencys)
  if (!compared.ok) throw new Error(compared.error.kind)
  const made = await comparisonPdf({ ...compared.value, isInternal }, fontFilesOnDisk)
  if (!made.ok) throw new Error(made.error.kind)
  return made.value.bytes
}

beforeAll(async () => {
  bytes = await printed(false)
  reading = await readPdf(bytes)
})

describe('the comparison on paper', () => {
  test('passes the lint of every tagged file', () => {
    expect(lintPdf(bytes)).toEqual([])
  })

  test('reads aloud: one title, chapters, tables with heads', () => {
    const trees = reading.pages.map(({ tree }) => tree)
    const parts = (role: string) => trees.flatMap((tree) => partsOf(tree, role))
    expect(parts('H1').map(wholeText)).toEqual([
      'Comparison: Turnstile at the town hall and Turnstile, our own view',
    ])
    expect(parts('H2').map(wholeText)).toEqual([
      'All practices',
      'What differs, practice by practice',
      'Answers that differ',
      'Sources that only one has',
    ])
    expect(parts('Table').length).toBeGreaterThanOrEqual(4)
    expect(trees.flatMap((tree) => outlineOf(tree)).join('\n')).toContain('TH')
  })

  test('says how far both agree, and each difference', () => {
    const text = reading.pages.map((page) => page.text).join(' ')
    expect(text).toContain('1 of 2 practices agree.')
    expect(text).toContain('We did it.')
    expect(text).toContain('Back office')
    expect(text).toContain('Own test')
  })

  test('names nobody, attaches nothing and says no moment of its making', () => {
    expect(reading.attachments).toEqual({})
    expect(reading.info['Author']).toBeFalsy()
    expect(String(reading.info['CreationDate'])).toContain('20250102')
  })
})

test('with confidential sources it says INTERNAL on every page', async () => {
  const { pages } = await readPdf(await printed(true))
  for (const { text } of pages) expect(text).toContain('INTERNAL')
  expect(reading.pages[0]?.text).not.toContain('INTERNAL')
})
