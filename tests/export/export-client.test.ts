import { describe, expect, it } from 'vitest'
import { createLetterPrinter, createReportPrinter } from '#src/export/export-client.ts'
import { letterPdf } from '#src/export/letter-pdf.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { linted } from '#tests/support/linted.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'
import { aLetterModel } from './a-letter-model.ts'
import { aReport } from './a-report.ts'

const job = { model: aReport({ practices: [] }), recordJson: Uint8Array.of(123, 125) }

type Started = ReturnType<typeof nodeWebWorker>

/** A printer over real threads, with the threads that it started. */
function printer(file = '../../src/export/export-worker.ts', fontFiles = fontFilesOnDisk) {
  const started: Started[] = []
  const print = createReportPrinter(() => {
    const worker = nodeWebWorker(new URL(file, import.meta.url))
    started.push(worker)
    return worker
  }, fontFiles)
  return { print, started }
}

describe('createReportPrinter', () => {
  it('prints in a worker what the plain function prints, and ends the worker', async () => {
    const { print, started } = printer()
    const stages = new Set<string>()
    const result = await print(job, { onProgress: ({ stage }) => stages.add(stage) })
    expect(result).toEqual(await createReportRenderer(fontFilesOnDisk)(job))
    if (result.ok) linted(result.value.bytes)
    expect([...stages]).toEqual(['compose', 'fonts', 'layout', 'paint'])
    expect(started).toHaveLength(1)
    await started[0]?.exited
  })

  it('cancelling ends the worker at once', async () => {
    const { print, started } = printer()
    const controller = new AbortController()
    const printing = print(job, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(await printing).toEqual({ ok: false, error: { kind: 'cancelled' } })
    await started[0]?.exited
  })

  it('starts no worker when it was cancelled before', async () => {
    const { print, started } = printer()
    const result = await print(job, { signal: AbortSignal.abort() })
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(started).toEqual([])
  })

  it('says which font the page could not give', async () => {
    const { print } = printer(undefined, () => Promise.reject(new Error('gone')))
    expect(await print(job)).toMatchObject({
      ok: false,
      error: { kind: 'font-unavailable', reason: 'Error: Error: gone' },
    })
  })

  it('says so when the worker cannot run', async () => {
    const { print } = printer('../../src/export/no-such-worker.ts')
    expect(await print(job)).toMatchObject({ ok: false, error: { kind: 'renderer-failed' } })
  })
})

describe('createLetterPrinter', () => {
  it('prints in a worker what the plain function prints', async () => {
    const print = createLetterPrinter(
      () => nodeWebWorker(new URL('../../src/export/export-worker.ts', import.meta.url)),
      fontFilesOnDisk,
    )
    const model = aLetterModel()
    expect(await print(model)).toEqual(await letterPdf(model, fontFilesOnDisk))
  })
})
