import { expect, test } from 'vitest'
import { frameworks, loadFramework } from '#src/frameworks/registry.ts'

test.each(frameworks)('$id $version is listed as it calls itself', async (entry) => {
  const { id, version, title } = await entry.load()
  expect({ id, version, title }).toEqual({
    id: entry.id,
    version: entry.version,
    title: entry.title,
  })
})

test('each version of a framework is listed once', () => {
  const listed = frameworks.map(({ id, version }) => `${id} ${version}`)
  expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([])
})

test('an assessment gets the framework that it names', async () => {
  expect((await loadFramework('omb-m-24-10', '1.0.0'))?.shortTitle).toBe('M-24-10')
})

test('a framework is checked once, however many drafts ask for it', async () => {
  const first = await loadFramework('omb-m-24-10', '1.0.0')
  expect(await loadFramework('omb-m-24-10', '1.1.0')).toBe(first)
})

test.each([
  ['a framework that we do not have', 'omb-m-99-99', '1.0.0'],
  ['a version that we do not have', 'omb-m-24-10', '0.0.1'],
  ['nothing', '', ''],
])('%s is undefined, not an error', async (_what, id, version) => {
  expect(await loadFramework(id, version)).toBeUndefined()
})
