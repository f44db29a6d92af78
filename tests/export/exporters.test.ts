import { describe, expect, it } from 'vitest'
import { ok } from '#src/domain/result.ts'
import type { PrintReport } from '#src/export/export-client.ts'
import { exportedName, exporters } from '#src/export/exporters.ts'
import type { ReportJob } from '#src/export/render-report-pdf.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aReport } from './a-report.ts'

const record = await aRecord()
const model = aReport()
const bytes = Uint8Array.of(37, 80, 68, 70)
const printed = ok({ bytes, pages: 1, missingGlyphs: {} })

/** Makes every format, with a printer that keeps what it was asked to print. */
async function makeAll() {
  const jobs: ReportJob[] = []
  const print: PrintReport = (job) => {
    jobs.push(job)
    return Promise.resolve(printed)
  }
  const made: Record<string, Uint8Array> = {}
  for (const exporter of exporters) {
    const result = await exporter.make({ model, record }, { print })
    if (!result.ok) throw new Error(result.error.kind)
    made[exporter.id] = result.value.bytes
  }
  return { jobs, made }
}

describe('exporters', () => {
  it('prints the very bytes of the record that are saved beside the print', async () => {
    const { jobs, made } = await makeAll()
    expect(made['pdf']).toBe(bytes)
    expect(jobs).toHaveLength(1)
    expect(jobs[0]?.recordJson).toEqual(made['json'])
    expect(jobs[0]?.model).toBe(model)
  })

  it('makes JSON that parses, a table of actions and text to paste', async () => {
    const { made } = await makeAll()
    expect(JSON.parse(new TextDecoder().decode(made['json']))).toMatchObject({ id: record.id })
    expect(new TextDecoder().decode(made['actions-csv'])).toContain('Study the system')
    expect(new TextDecoder().decode(made['markdown'])).toMatch(/^# Benefit score\n/)
  })

  it('hands on what the printer says', async () => {
    const print: PrintReport = () => Promise.resolve({ ok: false, error: { kind: 'cancelled' } })
    const [pdf] = exporters
    expect(await pdf?.make({ model, record }, { print })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    })
  })

  it('gives files of one report names that are told apart', () => {
    const names = exporters.map((exporter) => exportedName(exporter, model))
    expect(names).toEqual([
      'benefit-score.pdf',
      'benefit-score.json',
      'benefit-score-actions.csv',
      'benefit-score.md',
    ])
  })
})
