import { expect, test } from 'vitest'
import { attempt } from '#src/storage/database.ts'
import { holdable } from '#src/storage/held-database.ts'
import { aDatabase } from '#tests/support/a-database.ts'

test('while it is held nothing of it is read or written, and afterwards everything is', async () => {
  const inner = await aDatabase()
  const { database, hold } = holdable(inner)
  await database.put('settings', 'before', 'who')
  const release = hold()
  const refused = { ok: false, error: { kind: 'storage-refused' } }
  expect(await attempt(() => database.put('settings', 'meanwhile', 'who'))).toEqual(refused)
  expect(await attempt(() => database.get('settings', 'who'))).toEqual(refused)
  expect(await inner.get('settings', 'who')).toBe('before')
  release()
  expect(await database.get('settings', 'who')).toBe('before')
})

test('what is held can still be closed', async () => {
  const { database, hold } = holdable(await aDatabase())
  hold()
  expect(() => database.close()).not.toThrow()
})
