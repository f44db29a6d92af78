import { beforeEach, expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import type { Database } from '#src/storage/database.ts'
import { loadSteps, replaceSteps, stepsOf } from '#src/storage/step-store.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { aStep } from '#tests/support/a-history.ts'
import { anId } from '#tests/support/an-assessment.ts'

const draft = anId(1)
let database: Database
beforeEach(async () => {
  database = await aDatabase()
  for (const number of [9, 10, 2]) await database.put('history', aStep({ number }), [draft, number])
  await database.put('history', aStep({ number: 3 }), [anId(2), 3])
})
const numbers = async (codec = plainCodec) => {
  const steps = await loadSteps(database, codec, draft)
  return steps.ok && steps.value.map(({ number }) => number)
}

test('the steps of a draft come in the order of their numbers, and no other draft’s', async () => {
  expect(await numbers()).toEqual([2, 9, 10])
  expect(await database.count('history', stepsOf(draft))).toBe(3)
})

test.each([
  ['is damaged', { ...aStep({ number: 9 }), patch: 'torn' }],
  ['is gone wrong altogether', null],
])('a step that %s ends what can be gone back to', async (_case, broken) => {
  await database.put('history', broken, [draft, 9])
  expect(await numbers()).toEqual([10])
})

test('what another key sealed is no step', async () => {
  expect(await numbers(aSealingCodec())).toEqual([])
})

test('a device without room keeps the steps that were to be merged', async () => {
  const failed = await onFullDevice('history', 'aborts', () =>
    replaceSteps(database, plainCodec, draft, [2, 9], [aStep({ number: 2, by: 'Ada' })]),
  )
  expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
  expect(await numbers()).toEqual([2, 9, 10])
})
