import { expect, test } from 'vitest'
import { fileInHand, largestFile, ownFile, readGivenFile } from '#src/workflows/given-file.ts'
import { aFile } from '#tests/support/a-device.ts'

test('a file within the limit is read, to the last byte', async () => {
  expect(await readGivenFile(aFile('a.txt', 'abc'), 3)).toEqual({
    ok: true,
    value: new Uint8Array([97, 98, 99]),
  })
})

test('a larger one is refused before a byte of it is read', async () => {
  const file = Object.assign(aFile('a.csv', ''), { size: 200_000_000 })
  expect(await readGivenFile(file, largestFile)).toEqual({
    ok: false,
    error: { kind: 'too-large', bytes: 200_000_000, limit: 100_000_000 },
  })
  expect(file.reads).toBe(0)
})

test('a file that cannot be read any more is said to be so', async () => {
  const gone = new DOMException('The file was moved.', 'NotFoundError')
  const file = { name: 'a.pdf', size: 1, arrayBuffer: () => Promise.reject(gone) }
  expect(await readGivenFile(file, 10)).toEqual({
    ok: false,
    error: { kind: 'file-unreadable', detail: 'The file was moved.' },
  })
})

test('bytes in hand are read as often as wanted, and nobody who reads them can change them', async () => {
  const file = fileInHand('a.txt', new Uint8Array([97, 98, 99]))
  new Uint8Array(await file.arrayBuffer()).fill(0)
  expect(await readGivenFile(file, 3)).toEqual({ ok: true, value: new Uint8Array([97, 98, 99]) })
})

test('bytes that nobody else needs are given away, not copied', async () => {
  const bytes = new Uint8Array([97, 98, 99])
  const file = ownFile('a.txt', bytes)
  expect(file).toMatchObject({ name: 'a.txt', size: 3 })
  expect(await file.arrayBuffer()).toBe(bytes.buffer)
})
