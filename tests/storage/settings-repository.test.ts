import { describe, expect, test } from 'vitest'
import {
  createMemorySettings,
  createSettingsRepository,
  type SettingsRepository,
} from '#src/storage/settings-repository.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'

describe.each<[string, () => Promise<SettingsRepository>]>([
  ['on disk', async () => createSettingsRepository(await aDatabase())],
  ['sealed', async () => createSettingsRepository(await aDatabase(), aSealingCodec())],
  ['in memory', () => Promise.resolve(createMemorySettings())],
])('a setting %s', (_where, create) => {
  test('is there after it was saved, and gone after it was removed', async () => {
    const settings = await create()
    expect(await settings.load('a')).toEqual({ ok: true, value: undefined })
    await settings.save('a', { one: 1 })
    await settings.save('b', 2)
    expect(await settings.load('a')).toEqual({ ok: true, value: { one: 1 } })
    await settings.remove('a')
    expect(await settings.load('a')).toEqual({ ok: true, value: undefined })
    expect(await settings.load('b')).toEqual({ ok: true, value: 2 })
  })
})

test('what another key sealed is as if it was never set', async () => {
  const database = await aDatabase()
  await createSettingsRepository(database, aSealingCodec(7)).save('a', 1)
  const settings = createSettingsRepository(database, aSealingCodec())
  expect(await settings.load('a')).toEqual({ ok: true, value: undefined })
})

test('a device without room says so and keeps what was set', async () => {
  const settings = createSettingsRepository(await aDatabase())
  await settings.save('a', 1)
  const failed = await onFullDevice('settings', 'aborts', () => settings.save('a', 2))
  expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await settings.load('a')).toEqual({ ok: true, value: 1 })
})
