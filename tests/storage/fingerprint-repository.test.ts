import { describe, expect, test } from 'vitest'
import {
  createFingerprintRepository,
  createMemoryFingerprints,
  type FingerprintRepository,
} from '#src/storage/fingerprint-repository.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'

describe.each<[string, () => Promise<FingerprintRepository>]>([
  ['on disk', async () => createFingerprintRepository(await aDatabase(), 'anchors')],
  [
    'sealed',
    async () => createFingerprintRepository(await aDatabase(), 'address-book', aSealingCodec()),
  ],
  ['in memory', () => Promise.resolve(createMemoryFingerprints())],
])('what is known by a fingerprint %s', (_where, create) => {
  test('is there after it was put, replaced by the same one, and gone after it was removed', async () => {
    const known = await create()
    expect(await known.list()).toEqual({ ok: true, value: [] })
    await known.put(
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    )
    await known.put(new Map([['b', 3]]))
    expect(await known.list()).toEqual({ ok: true, value: [1, 3] })
    await known.remove('a')
    expect(await known.list()).toEqual({ ok: true, value: [3] })
  })
})

test('what another key sealed is left out', async () => {
  const database = await aDatabase()
  await createFingerprintRepository(database, 'anchors', aSealingCodec(7)).put(new Map([['a', 1]]))
  const known = createFingerprintRepository(database, 'anchors', aSealingCodec())
  await known.put(new Map([['b', 2]]))
  expect(await known.list()).toEqual({ ok: true, value: [2] })
})

test('a device without room says so and keeps what was there', async () => {
  const known = createFingerprintRepository(await aDatabase(), 'anchors')
  await known.put(new Map([['a', 1]]))
  const failed = await onFullDevice('anchors', 'aborts', () =>
    known.put(
      new Map([
        ['a', 2],
        ['b', 2],
      ]),
    ),
  )
  expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await known.list()).toEqual({ ok: true, value: [1] })
})
