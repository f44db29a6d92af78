import { expect, it } from 'vitest'
import { claimsText, findingText, isShort } from '#src/export/pdf/text-length.ts'
import { aReportClaim, aReportFinding } from '../report-parts.ts'

it('judges a text by the lines it takes at its width', () => {
  expect(isShort('word '.repeat(100), 250)).toBe(true)
  expect(isShort('word '.repeat(100), 50)).toBe(false)
  expect(isShort('\n'.repeat(40), 250)).toBe(false)
  expect(isShort('', 10)).toBe(true)
})

it('counts all that is printed of claims and findings', () => {
  expect(claimsText([aReportClaim()])).toContain('Says that a study was made.')
  const text = findingText(
    aReportFinding({
      reasons: [
        {
          kind: 'exemption',
          reason: 'A law forbids it.',
          place: { source: '', section: '', pages: '' },
        },
      ],
    }),
  )
  for (const words of ['found none', 'A law forbids it', 'Audit report, page 12', 'Nobody studied'])
    expect(text).toContain(words)
})
