import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bytesOf, record } from '#src/storage/zip-format.ts'

test('the records are those that another program writes, at the lengths that they have', () => {
  const zip = zipSync({ a: Uint8Array.of(1, 2, 3) }, { level: 0 })
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const endAt = zip.length - bytesOf.end
  const listAt = endAt - bytesOf.listed - 1
  expect(view.getUint32(0, true)).toBe(record.file)
  expect([...zip.subarray(bytesOf.file + 1, bytesOf.file + 4)]).toEqual([1, 2, 3])
  expect(view.getUint32(listAt, true)).toBe(record.listed)
  expect(view.getUint32(endAt, true)).toBe(record.end)
})
