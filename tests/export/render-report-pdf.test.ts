import { describe, expect, it } from 'vitest'
import { createReportRenderer, type ReportJob } from '#src/export/render-report-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { openPdf } from '#tests/support/pdf/file.ts'
import { xmpOf, xmpProperty } from '#tests/support/pdf/lint-catalog.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { aReport } from './a-report.ts'

const recordJson = new TextEncoder().encode('{"format":"plumbline-record/1"}\n')
const signer = { name: 'Ana Ruiz', organisation: '', pseudonym: false }
const signature = { ...signer, fingerprint: 'ab'.repeat(32), signedAt: '2026-11-22T10:20:30.000Z' }

async function rendered(job: Partial<ReportJob> = {}) {
  const result = await createReportRenderer(fontFilesOnDisk)({
    model: aReport(),
    recordJson,
    ...job,
  })
  if (!result.ok) throw new Error(result.error.kind)
  expect(lintPdf(result.value.bytes)).toEqual([])
  return result.value
}

describe('createReportRenderer', () => {
  it('ties the print to its record: in the metadata, on the first page, and as an attachment', async () => {
    const { bytes } = await rendered({ model: aReport({ signer }) })
    const xmp = xmpOf(openPdf(bytes))
    const { recordId, recordDigest } = aReport()
    expect(xmpProperty(xmp, 'plumbline:recordId')).toBe(recordId)
    expect(xmpProperty(xmp, 'plumbline:recordDigest')).toBe(recordDigest)
    const { attachments, info, pages } = await readPdf(bytes)
    expect([...attachments['assessment.json']!]).toEqual([...recordJson])
    expect(pages[0]?.text.replaceAll(' ', '')).toContain(recordDigest)
    expect(info).toMatchObject({
      Title: 'Benefit score · rights-impact assessment',
      Author: 'Ana Ruiz',
      Subject: 'Benefit score, assessed against Town code on automated decisions',
    })
  })

  it('has empty fields for three people and an unseen one for a timestamp', async () => {
    const { fields } = await readPdf((await rendered()).bytes)
    expect(fields).toEqual(['timestamp', 'author', 'reviewer', 'approver'])
  })

  it('marks a draft in its title and on every page, and leaves nothing in it to sign', async () => {
    const { bytes } = await rendered({ model: aReport({ state: 'draft' }) })
    const { fields, info, pages } = await readPdf(bytes)
    expect(fields).toEqual([])
    expect(info['Title']).toBe('DRAFT: Benefit score · rights-impact assessment')
    expect(pages.filter(({ text }) => !text.includes('DRAFT'))).toEqual([])
  })

  it('draws what the field will show only when somebody signs', async () => {
    expect((await rendered()).signature).toBeUndefined()
    expect((await rendered({ signature })).signature?.content).toMatch(/^q\n.*rg\n/)
  })

  it('says when a font is missing, for the signature as for the pages', async () => {
    const render = createReportRenderer(() => Promise.reject(new Error('gone')))
    for (const job of [
      { model: aReport(), recordJson },
      { model: aReport(), recordJson, signature },
    ])
      expect(await render(job)).toMatchObject({ ok: false, error: { kind: 'font-unavailable' } })
  })
})
