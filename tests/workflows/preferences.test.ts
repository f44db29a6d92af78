import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemorySettings } from '#src/storage/settings-repository.ts'
import { keepPreferences, noPreferences, preferencesFrom } from '#src/workflows/preferences.ts'

test('what was chosen is known at once and on the next visit; the rest is left alone', async () => {
  const settings = createMemorySettings()
  const keeper = keepPreferences(settings)
  expect(keeper.now()).toEqual(noPreferences)
  await keeper.change({ person: 'Ada' })
  await keeper.change({ remindAfterDays: 0 })
  expect(keeper.now()).toEqual({ ...noPreferences, person: 'Ada', remindAfterDays: 0 })
  expect(await keepPreferences(settings).read()).toEqual(keeper.now())
})

test('two tabs that change different things keep both', async () => {
  const settings = createMemorySettings()
  const [one, two] = [keepPreferences(settings), keepPreferences(settings)]
  await Promise.all([one.read(), two.read()])
  await one.change({ person: 'Ada' })
  await two.change({ remindAfterDays: 7 })
  expect(await one.read()).toMatchObject({ person: 'Ada', remindAfterDays: 7 })
})

test('what cannot be saved is not taken as chosen', async () => {
  const keeper = keepPreferences({
    ...createMemorySettings(),
    save: () => Promise.resolve({ ok: false, error: { kind: 'storage-full' } }),
  })
  expect(await keeper.change({ person: 'Ada' })).toMatchObject({ ok: false })
  expect(keeper.now().person).toBe('')
})

test('whatever lies on the device, preferences come out whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const read = preferencesFrom(stored)
      expect(preferencesFrom(read)).toEqual(read)
      expect(Object.keys(read)).toEqual(Object.keys(noPreferences))
    }),
  )
  expect(preferencesFrom({ person: 7, remindAfterDays: -1 })).toEqual(noPreferences)
})
