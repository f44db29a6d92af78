import { expect, test } from 'vitest'
import { createAskFileWorker } from '#src/workflows/ask-file-worker.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/file-worker.ts', import.meta.url)

test('a worker that asks for a questionnaire is told when nobody here has one', async () => {
  const asking = new URL(
    `data:text/javascript,${encodeURIComponent(`addEventListener('message', ({ data }) => {
      postMessage({ kind: 'begun' })
      if (data.job === 'pair') postMessage({ kind: 'framework-wanted', id: 'x' })
      else postMessage({ kind: 'pair', result: data.found })
    })`)}`,
  )
  const ask = createAskFileWorker(() => nodeWebWorker(asking))
  expect(await ask({ job: 'pair', checks: [] })).toEqual({
    ok: true,
    value: { ok: false, error: { kind: 'framework-unknown', id: 'x', version: '' } },
  })
})

test('the bytes of a file are given away and not copied', async () => {
  const ask = createAskFileWorker(() => nodeWebWorker(module))
  const bytes = new TextEncoder().encode('{}')
  const found = await ask({ job: 'find', file: { name: 'a.json', bytes } })
  expect(found).toMatchObject({ value: { error: { kind: 'not-ours' } } })
  expect(bytes.length).toBe(0)
})
