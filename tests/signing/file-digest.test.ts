import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { digestOfFile } from '#src/signing/file-digest.ts'

const bytes = Uint8Array.from({ length: 1_300_000 }, (_, at) => at % 251)

test.each([0, 1, 524_288, 524_289, 1_300_000])('%i bytes have their SHA-256', async (size) => {
  const file = new Blob([bytes.subarray(0, size)])
  const wanted = createHash('sha256').update(bytes.subarray(0, size)).digest('hex')
  expect(await digestOfFile(file)).toEqual({ ok: true, value: wanted })
})

test('says how far it is, and stops when it is told to', async () => {
  const stop = new AbortController()
  const shares: number[] = []
  const result = await digestOfFile(
    new Blob([bytes]),
    (share) => {
      shares.push(share)
      if (shares.length === 2) stop.abort()
    },
    stop.signal,
  )
  expect(result).toEqual({ ok: false, error: { kind: 'stopped' } })
  expect(shares).toEqual([524_288 / 1_300_000, 1_048_576 / 1_300_000])
})

test('stops even when all of it was read by then', async () => {
  const stop = new AbortController()
  const stopped = await digestOfFile(
    new Blob([bytes.subarray(0, 9)]),
    () => stop.abort(),
    stop.signal,
  )
  expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } })
})

test('a file that went away meanwhile is said to be unreadable', async () => {
  const gone = {
    size: 5,
    slice: () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('NotFound')) }),
  }
  expect(await digestOfFile(gone)).toEqual({
    ok: false,
    error: { kind: 'file-unreadable', detail: 'NotFound' },
  })
})
