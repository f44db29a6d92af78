import { expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import type { SetAside, SetAsideLine } from '#src/storage/set-aside-entry.ts'
import {
  listApart,
  loadApart,
  putApart,
  readableAfterAll,
  removeApart,
  unreadableApart,
} from '#src/storage/set-aside-shelf.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import {
  aDatabase,
  anOlderDatabase,
  countingReads,
  onFullDevice,
} from '#tests/support/a-database.ts'
import { aMoment, anId } from '#tests/support/an-assessment.ts'

const named = { draft: anId(1), title: 'Turnstile', at: aMoment }
const unreadable: SetAside = { ...named, kind: 'unreadable' }
const line: SetAsideLine & { kind: 'older-version' } = {
  ...{ ...named, kind: 'older-version', format: 'one/1' },
}
const older: SetAside = { ...line, raw: { words: 'testimony' } }

async function aShelf(codec = plainCodec) {
  const { database, reads } = countingReads(await aDatabase(), 'set-aside')
  const where = { database, codec }
  for (const entry of [unreadable, older]) await putApart(where, entry)
  return { database, reads, where }
}

test.each([
  ['in the clear', plainCodec],
  ['under a vault', createVaultCodec(new Uint8Array(32).fill(3))],
])(
  'an older draft is listed without opening it, and opened when it is asked for: %s',
  async (_way, codec) => {
    const { where, reads } = await aShelf(codec)
    expect(await listApart(where)).toEqual({ ok: true, value: [line, unreadable] })
    expect(reads()).toBe(0)
    expect(await loadApart(where, line)).toEqual({ ok: true, value: { words: 'testimony' } })
  },
)

test('asking which drafts cannot be read opens no older draft', async () => {
  const { where, reads } = await aShelf()
  expect(await unreadableApart(where)).toEqual({ ok: true, value: new Set([anId(1)]) })
  expect(reads()).toBe(1)
})

test('what goes leaves nothing, and the other entry of its draft stays', async () => {
  const { database, where } = await aShelf()
  await readableAfterAll(where, anId(2))
  expect(await database.count('set-aside-lines')).toBe(2)
  await readableAfterAll(where, anId(1))
  expect(await listApart(where)).toEqual({ ok: true, value: [line] })
  await removeApart(where, line)
  expect(await loadApart(where, line)).toEqual({ ok: true, value: undefined })
  for (const store of ['set-aside', 'set-aside-lines'] as const)
    expect(await database.count(store)).toBe(0)
})

test('an entry whose line finds no room is not put', async () => {
  const where = { database: await aDatabase(), codec: plainCodec }
  const failed = await onFullDevice('set-aside-lines', 'refuses', () => putApart(where, older))
  expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await where.database.count('set-aside')).toBe(0)
})

test('what a version without lines set aside is listed and opened, from the second time on by its line', async () => {
  const earlier = await anOlderDatabase(2)
  await earlier.put('set-aside', older, `${anId(1)} one/1`)
  await earlier.put('set-aside', unreadable, `${anId(1)} unreadable`)
  earlier.close()
  const { database, reads } = countingReads(await aDatabase(earlier.name), 'set-aside')
  const where = { database, codec: plainCodec }
  for (const _time of ['first', 'second'])
    expect(await listApart(where)).toEqual({ ok: true, value: [line, unreadable] })
  expect(reads()).toBe(2)
  expect(await loadApart(where, line)).toEqual({ ok: true, value: { words: 'testimony' } })
  await removeApart(where, line)
  expect(await listApart(where)).toEqual({ ok: true, value: [unreadable] })
})
