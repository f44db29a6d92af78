import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createVaultCodec } from '#src/storage/vault-codec.ts'

const codec = createVaultCodec(new Uint8Array(32).fill(7))
const draft = { title: 'Hurricane Score', note: 'A witness', file: new Uint8Array([1, 2, 3]) }
const sealed = (value: unknown = draft) => {
  const bytes = codec.seal(value)
  if (!(bytes instanceof Uint8Array)) throw new Error('not bytes')
  return bytes
}

test('what was sealed opens as it was', () => {
  expect(codec.open(sealed())).toEqual({ ok: true, value: draft })
})

test('nothing of the text is to be seen, and equal texts look different', () => {
  const text = Buffer.from(sealed()).toString('latin1')
  expect(text).not.toMatch(/Hurricane|witness|title/)
  expect(sealed()).not.toEqual(sealed())
})

test('another key opens nothing', () => {
  const other = createVaultCodec(new Uint8Array(32).fill(8))
  expect(other.open(sealed())).toEqual({ ok: false, error: { kind: 'unreadable' } })
})

test('what was sealed now can be opened later, and the other way round', async () => {
  expect(await codec.openLater(sealed())).toEqual({ ok: true, value: draft })
  const later = await codec.sealLater(draft)
  expect(codec.open(later)).toEqual({ ok: true, value: draft })
  expect(Buffer.from(later as Uint8Array).toString('latin1')).not.toMatch(/Hurricane|witness/)
})

test('one changed bit anywhere, and it does not open later either', async () => {
  const bytes = sealed()
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      expect((await codec.openLater(changed)).ok).toBe(false)
    }),
  )
})

test('one changed bit anywhere, and it does not open', () => {
  const bytes = sealed()
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      expect(codec.open(changed).ok).toBe(false)
    }),
  )
})

test.each([
  [undefined],
  [null],
  ['text'],
  [{ title: 'in the clear' }],
  [new Uint8Array()],
  [new Uint8Array([1])],
])('%j was never sealed here', async (stored) => {
  expect(codec.open(stored)).toEqual({ ok: false, error: { kind: 'unreadable' } })
  expect(await codec.openLater(stored)).toEqual({ ok: false, error: { kind: 'unreadable' } })
})
