import { expect, it } from 'vitest'
import type { ExportReply, ExportRequest } from '#src/export/export-worker.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { linted } from '#tests/support/linted.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'
import { aReport } from './a-report.ts'

const module = new URL('../../src/export/export-worker.ts', import.meta.url)
const job = { model: aReport({ practices: [] }), recordJson: Uint8Array.of(123, 125) }

/** Runs one job in a real thread and gives all that it said. */
async function run(answer: (name: string) => Promise<ExportRequest>): Promise<ExportReply[]> {
  const worker = nodeWebWorker(module)
  const replies: ExportReply[] = []
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', (({ data }: { data: ExportReply }) => {
      replies.push(data)
      if (data.kind === 'done') resolve()
      if (data.kind === 'font-wanted') answer(data.name).then(worker.postMessage, reject)
    }) as never)
    worker.postMessage({ kind: 'render', job } satisfies ExportRequest)
  })
  worker.terminate()
  await worker.exited
  return replies
}

it('asks for each font, tells how far it is, and ends with the file', async () => {
  const replies = await run(async (name) => ({
    kind: 'font',
    name,
    bytes: await fontFilesOnDisk(name),
  }))
  const wanted = replies.flatMap((reply) => (reply.kind === 'font-wanted' ? [reply.name] : []))
  expect(wanted).toContain('public-sans-latin-400-normal.woff')
  expect(new Set(wanted).size).toBe(wanted.length)
  const stages = replies.flatMap((r) => (r.kind === 'progress' ? [r.progress.stage] : []))
  expect([...new Set(stages)]).toEqual(['compose', 'fonts', 'layout', 'paint'])
  const last = replies.at(-1)
  if (last?.kind !== 'done' || !last.result.ok) throw new Error('no file')
  expect(Buffer.from(linted(last.result.value.bytes).subarray(0, 5)).toString()).toBe('%PDF-')
})

it('ends with the name of a font that it was not given', async () => {
  const replies = await run((name) => Promise.resolve({ kind: 'no-font', name, reason: 'gone' }))
  expect(replies.at(-1)).toEqual({
    kind: 'done',
    result: {
      ok: false,
      error: {
        kind: 'font-unavailable',
        file: 'public-sans-latin-400-normal.woff',
        reason: 'Error: gone',
      },
    },
  })
})
