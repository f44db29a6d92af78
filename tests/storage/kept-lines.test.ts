import { beforeEach, expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import type { Database } from '#src/storage/database.ts'
import { type Lined, lineIn, listLines } from '#src/storage/kept-lines.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase, countingReads, onFullDevice } from '#tests/support/a-database.ts'

const textIn = (value: unknown, key: string, member: string): string | undefined => {
  const text = Object(value)[member]
  return typeof text === 'string' ? `${key}: ${text}` : undefined
}
const lined: Lined<{ line: string }> = {
  values: 'removed',
  lines: 'removed-lines',
  readLine: (opened) => {
    const { line } = Object(opened)
    return typeof line === 'string' ? { line } : undefined
  },
  lineOf(opened, key) {
    const line = textIn(opened, key, 'title')
    return line === undefined ? undefined : { line }
  },
}

let inner: Database
let database: Database
let reads: () => number
beforeEach(async () => {
  inner = await aDatabase()
  const counting = countingReads(inner, 'removed')
  database = counting.database
  reads = counting.reads
  for (const key of ['b', 'a']) await inner.put('removed', { title: 'large' }, key)
})
const listed = async (codec = plainCodec) => {
  const lines = await listLines(database, codec, lined)
  return lines.ok && lines.value.map(({ line }) => line)
}

test('lines that are missing are made from their values once, and kept', async () => {
  expect(await listed()).toEqual(['a: large', 'b: large'])
  expect(reads()).toBe(2)
  expect(await listed()).toEqual(['a: large', 'b: large'])
  expect(reads()).toBe(2)
})

test('a damaged line is made anew, and one whose value is gone is told no more', async () => {
  await listed()
  await inner.put('removed-lines', 'torn', 'a')
  await inner.delete('removed', 'b')
  expect(await listed()).toEqual(['a: large'])
  expect(await inner.get('removed-lines', 'a')).toEqual({ line: 'a: large' })
})

test('a value that tells of nothing has no line, and stays where it is', async () => {
  await inner.put('removed', 'torn', 'a')
  expect(await listed()).toEqual(['b: large'])
  expect(await inner.get('removed', 'a')).toBe('torn')
  expect(await inner.get('removed-lines', 'a')).toBeUndefined()
})

test('a value that is deleted while its line is made leaves no line behind', async () => {
  const deleting: Lined<{ line: string }> = {
    ...lined,
    lineOf(opened, key) {
      void inner.delete('removed', key)
      return lined.lineOf(opened, key)
    },
  }
  await listLines(database, plainCodec, deleting)
  expect(await inner.getAllKeys('removed-lines')).toEqual([])
})

test('a full device tells the lines all the same', async () => {
  const told = await onFullDevice('removed-lines', 'aborts', () => listed())
  expect(told).toEqual(['a: large', 'b: large'])
})

test('on disk a line lies as the codec seals it, and another codec reads none', async () => {
  const codec = aSealingCodec()
  for (const key of ['a', 'b']) await inner.put('removed', codec.seal({ title: 'large' }), key)
  expect(await listed(codec)).toEqual(['a: large', 'b: large'])
  const stored = await inner.get('removed-lines', 'a')
  expect(stored).toBeInstanceOf(Uint8Array)
  expect(lineIn(codec, lined.readLine, stored, 'a')).toEqual({ line: 'a: large' })
  const other = aSealingCodec(7)
  expect(lineIn(other, lined.readLine, stored, 'a')).toBeUndefined()
  expect(lineIn(other, lined.lineOf, await inner.get('removed', 'a'), 'a')).toBeUndefined()
  expect(await listed(other)).toEqual([])
})

test('a database that was closed is said', async () => {
  inner.close()
  expect(await listLines(database, plainCodec, lined)).toEqual({
    ok: false,
    error: { kind: 'storage-refused' },
  })
})
