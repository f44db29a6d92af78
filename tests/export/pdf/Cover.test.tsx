import { describe, expect, it } from 'vitest'
import type { ReportModel } from '#src/domain/report-model.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { aReport } from '../a-report.ts'
import { aReportVerdict } from '../report-parts.ts'
import { coverSheet } from './cover-sheet.tsx'

async function cover(parts: Partial<ReportModel> = {}) {
  const bytes = await coverSheet(aReport(parts))
  expect(lintPdf(bytes).filter((complaint) => !complaint.startsWith('link:'))).toEqual([])
  return await readPdf(bytes)
}

describe('Cover', () => {
  it('says what was assessed, by which yardstick, and what follows', async () => {
    const [page] = (await cover()).pages
    for (const words of [
      'shadow assessment from the public record',
      'Benefit score',
      'Town of Elm, Welfare office',
      'Yardstick: Town code on automated decisions',
      'Use case ELM-7',
      'Issued 22 November 2026',
      'The town had to stop using it',
    ])
      expect(page?.text).toContain(words)
  })

  it('has empty fields for three people, and none in a draft', async () => {
    expect((await cover()).fields).toEqual(['author', 'reviewer', 'approver'])
    const draft = await cover({ state: 'draft' })
    expect(draft.fields).toEqual([])
    expect(draft.pages[0]?.text).toContain('Draft · Rights-impact assessment')
    expect(draft.pages[0]?.text).toContain('This is a draft. Nobody has signed it.')
  })

  it('prints the digest on the first page, however much stands above it', async () => {
    const { pages } = await cover({
      title: 'A name of many words '.repeat(24),
      verdict: aReportVerdict({ explanation: 'Reasons and reasons. '.repeat(120) }),
    })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]?.text).toContain(
      'record sha256: 9c1f03be 5d7a2c44 88e1b09f 6a3d5c7e 1f2a3b4c 5d6e7f80 91a2b3c4 d5e6e07a',
    )
    expect(pages[0]?.text).toContain('data attached: assessment.json')
  })

  it('has a name for a system without one', async () => {
    const { name: _name, ...system } = aReport().system
    const { pages } = await cover({ title: '', system: { ...system, name: '' } })
    expect(pages[0]?.text).toContain('A system without a name yet')
  })
})
