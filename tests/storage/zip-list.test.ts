import { describe, expect, test } from 'vitest'
import { entriesIn } from '#src/storage/zip-list.ts'
import { listedRecord, type WrittenEntry } from '#src/storage/zip-writer.ts'

const entry = (parts: Partial<WrittenEntry> = {}): WrittenEntry => ({
  ...{ name: 'drafts/á.json', at: 7, size: 30, packedSize: 20, crc: 1, method: 8 },
  ...parts,
})
const listOf = (...entries: WrittenEntry[]) =>
  new DataView(Uint8Array.from(entries.flatMap((one) => [...listedRecord(one)])).buffer)

test('each entry comes back, also one that begins beyond 4 GB', () => {
  const far = entry({ name: 'far', at: 5_000_000_000 })
  expect(entriesIn(listOf(entry(), far), { count: 2, isWide: true })).toEqual([
    { name: 'drafts/á.json', at: 7, size: 30, packedSize: 20, method: 8 },
    { name: 'far', at: 5_000_000_000, size: 30, packedSize: 20, method: 8 },
  ])
})

test('what stands elsewhere comes from there in its order: size, packed size, place', () => {
  const head = listedRecord(entry({ name: '', size: 0xffff_ffff, at: 0xffff_ffff }))
  const list = new DataView(Uint8Array.from([...head, ...new Uint8Array(8)]).buffer)
  list.setUint16(30, 20, true)
  list.setUint16(48, 16, true)
  list.setBigUint64(50, 6_000_000_000n, true)
  list.setBigUint64(58, 9n, true)
  expect(entriesIn(list, { count: 1, isWide: true })).toMatchObject([
    { size: 6_000_000_000, packedSize: 20, at: 9 },
  ])
})

describe('a list that is not what its end promises is none', () => {
  const list = listOf(entry(), entry({ name: 'b' }))
  const cut = (length: number) => new DataView(list.buffer.slice(0, length))
  test.each([
    ['fewer are promised', list, 1],
    ['more are promised', list, 3],
    ['it is cut inside of an entry', cut(list.byteLength - 1), 2],
    ['it is cut inside of a head', cut(20), 1],
    ['a number stands elsewhere, and nowhere', listOf(entry({ size: 0xffff_ffff })), 1],
  ])('%s', (_why, given, count) => {
    for (const isWide of [true, false]) expect(entriesIn(given, { count, isWide })).toBeUndefined()
  })
})

test('an ordinary end promises what is left over of more than it can say', () => {
  const one = listedRecord(entry({ name: '' }))
  const bytes = new Uint8Array(65_538 * one.length)
  for (let at = 0; at < bytes.length; at += one.length) bytes.set(one, at)
  const many = new DataView(bytes.buffer)
  expect(entriesIn(many, { count: 2, isWide: false })).toHaveLength(65_538)
  expect(entriesIn(many, { count: 2, isWide: true })).toBeUndefined()
})

describe('an entry with more than its head', () => {
  const foreign = [0x99, 0x99, 2, 0, 7, 7]
  const wide = (length: number) => [1, 0, length, 0, ...new Uint8Array(length).fill(0)]
  /** An entry whose size stands elsewhere, and what its list holds beside the head. */
  const withExtra = (extra: readonly number[], head = entry({ name: '', size: 0xffff_ffff })) => {
    const list = new DataView(Uint8Array.from([...listedRecord(head), ...extra]).buffer)
    list.setUint16(30, extra.length, true)
    return entriesIn(list, { count: 1, isWide: true })
  }

  test('is read though another field comes before the numbers', () => {
    expect(withExtra([...foreign, ...wide(8)])).toMatchObject([{ size: 0, packedSize: 20 }])
  })

  test.each([
    ['has less room than the number needs', wide(4)],
    ['claims more room than there is', [1, 0, 8, 0, 0, 0]],
    ['claims more room than there is before the numbers come', [0x99, 0x99, 200, 0, ...wide(8)]],
  ])('is none when a field %s', (_why, extra) => {
    expect(withExtra(extra)).toBeUndefined()
  })

  test('is none when it is encrypted, which no backup of ours is', () => {
    const list = listOf(entry())
    list.setUint16(8, list.getUint16(8, true) | 1, true)
    expect(entriesIn(list, { count: 1, isWide: true })).toBeUndefined()
  })
})
