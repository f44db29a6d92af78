import { describe, expect, test } from 'vitest'
import type { SetAside, SetAsideLine } from '#src/storage/set-aside-entry.ts'
import {
  createMemorySetAside,
  createSetAsideRepository,
  type SetAsideRepository,
} from '#src/storage/set-aside-repository.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase } from '#tests/support/a-database.ts'
import { aMoment, anId } from '#tests/support/an-assessment.ts'

const named = { draft: anId(1), title: 'Turnstile', at: aMoment }
const unreadable: SetAside = { ...named, kind: 'unreadable' }
const line: SetAsideLine = { ...named, kind: 'older-version', format: 'one/1' }
const older: SetAside = { ...line, raw: { words: 'x' } }

describe.each<[string, () => Promise<SetAsideRepository>]>([
  ['on disk', async () => createSetAsideRepository(await aDatabase())],
  ['sealed', async () => createSetAsideRepository(await aDatabase(), aSealingCodec())],
  ['in memory', () => Promise.resolve(createMemorySetAside())],
])('what is set aside %s', (_where, create) => {
  test('is kept once for each draft and kind, the first one found', async () => {
    const kept = await create()
    for (const entry of [unreadable, older, { ...older, raw: 'later' }]) await kept.put(entry)
    const listed = await kept.list()
    expect(listed.ok && listed.value).toHaveLength(2)
    expect(listed.ok && listed.value).toEqual(expect.arrayContaining([unreadable, line]))
    expect(await kept.unreadable()).toEqual({ ok: true, value: new Set([unreadable.draft]) })
    expect(await kept.load(line)).toEqual({ ok: true, value: { words: 'x' } })
    expect(await kept.load(unreadable)).toEqual({ ok: true, value: undefined })
    await kept.remove(unreadable)
    expect(await kept.unreadable()).toEqual({ ok: true, value: new Set() })
    expect(await kept.list()).toEqual({ ok: true, value: [line] })
    await kept.put(unreadable)
    await kept.readable(anId(2))
    expect(await kept.list()).toMatchObject({ value: { length: 2 } })
    await kept.readable(unreadable.draft)
    expect(await kept.list()).toEqual({ ok: true, value: [line] })
  })
})

test.each([['a text'], [{ kind: 'unreadable' }], [{ ...named, kind: 'other' }]])(
  'a damaged entry is not told, and stays where it is: %j',
  async (entry) => {
    const database = await aDatabase()
    await database.put('set-aside', entry, 'x')
    expect(await createSetAsideRepository(database).list()).toEqual({ ok: true, value: [] })
    expect(await database.get('set-aside', 'x')).toEqual(entry)
  },
)
