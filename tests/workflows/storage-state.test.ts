import { expect, test } from 'vitest'
import { askToKeep, readStorageState } from '#src/workflows/storage-state.ts'

test('what the browser says is told', async () => {
  const storage = {
    persisted: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ usage: 5, quota: 10 }),
  }
  expect(await readStorageState(storage)).toEqual({ isKept: true, used: 5, room: 10 })
})

test.each([
  ['has no such thing', undefined],
  ['has only half of it', {}],
  ['refuses', { persisted: () => Promise.reject(new Error('no')) }],
])('a browser that %s says nothing', async (_case, storage) => {
  const nothing = { isKept: undefined, used: undefined, room: undefined }
  expect(await readStorageState(storage)).toEqual(nothing)
  expect(await askToKeep(storage)).toEqual(nothing)
})

test('asking changes what holds afterwards', async () => {
  let isKept = false
  const persist = () => {
    isKept = true
    return Promise.resolve(isKept)
  }
  const persisted = () => Promise.resolve(isKept)
  expect(await askToKeep({ persist, persisted })).toMatchObject({ isKept: true })
})
