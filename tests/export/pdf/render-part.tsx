import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { outlineOf, type PdfReading, readPdf } from '#tests/support/pdf-reading.ts'
import { renderSheet } from '../tagged/sample-document.tsx'

export type Part = PdfReading & {
  /** The structure of all pages below the chapter, one trimmed line for each element. */
  lines: string[]
}

/**
 * Prints one part of a report below a title and a chapter, checks the file, and reads it back. Links that
 * lead to other parts of a report lead nowhere here.
 */
export async function renderPart(part: ReactNode, { below = 'H2' } = {}): Promise<Part> {
  const { bytes } = await renderSheet(
    <View tag="Sect">
      <Text tag="H2">chapter</Text>
      {below === 'H3' ? <Text tag="H3">section</Text> : null}
      {part}
    </View>,
  )
  expect(lintPdf(bytes).filter((complaint) => !complaint.startsWith('link:'))).toEqual([])
  const reading = await readPdf(bytes)
  const lines = reading.pages
    .flatMap(({ tree }) => outlineOf(tree))
    .map((line) => line.trim())
    .filter((line) => !/^(Root|Document|Sect|H1 A heading|H2 chapter|H3 section)$/.test(line))
  return { ...reading, lines }
}
