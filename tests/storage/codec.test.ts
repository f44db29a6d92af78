import { expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'

test('without a vault a value lies on disk as it is', async () => {
  const value = { title: 'A draft', bytes: new Uint8Array([1, 2]) }
  expect(plainCodec.seal(value)).toBe(value)
  expect(plainCodec.open(value)).toEqual({ ok: true, value })
  expect(await plainCodec.sealLater(value)).toBe(value)
  expect(await plainCodec.openLater(value)).toEqual({ ok: true, value })
})
