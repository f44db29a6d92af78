import { expect, test } from 'vitest'
import { loadVaultHeader } from '#src/storage/vault-header.ts'
import { watchStorage } from '#src/workflows/storage-watch.ts'
import { aDatabase } from '#tests/support/a-database.ts'

const told = (watch: ReturnType<typeof watchStorage>) =>
  new Promise<boolean>((hear) => watch.listen(hear))

test('a vault whose storage was cleared gets its header again before anything is told or sealed', async () => {
  const watch = watchStorage()
  const heard = told(watch)
  watch.rememberHeader({ kept: 'header' })
  const fresh = await aDatabase()
  await watch.reopened(fresh, true)
  expect(await loadVaultHeader(fresh)).toEqual({ ok: true, value: { kept: 'header' } })
  expect(await heard).toBe(true)
})

test('a header that is there is left alone', async () => {
  const watch = watchStorage()
  watch.rememberHeader({ kept: 'older' })
  const database = await aDatabase()
  await database.put('settings', { kept: 'newer' }, 'vault')
  await watch.reopened(database, false)
  expect(await loadVaultHeader(database)).toEqual({ ok: true, value: { kept: 'newer' } })
})

test('without a vault nothing is put there', async () => {
  const watch = watchStorage()
  const heard = told(watch)
  const database = await aDatabase()
  await watch.reopened(database, false)
  expect(await database.count('settings')).toBe(0)
  expect(await heard).toBe(false)
})

test('who stopped listening is told nothing more', async () => {
  const watch = watchStorage()
  const heard: string[] = []
  watch.listen(() => heard.push('still'))
  watch.listen(() => heard.push('stopped'))()
  await watch.reopened(await aDatabase(), true)
  await expect.poll(() => heard).toEqual(['still'])
})
