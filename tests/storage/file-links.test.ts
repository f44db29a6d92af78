import { expect, test } from 'vitest'
import { createFileLinks, createMemoryFileLinks, isLink } from '#src/storage/file-links.ts'
import { createMemorySettings } from '#src/storage/settings-repository.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'

const aLink = () => ({ handle: aFileHandle(), written: 'ab', writing: '' })

test('a draft’s file is found again, and forgotten when asked', async () => {
  const links = createMemoryFileLinks()
  const link = aLink()
  expect(await links.save('oak', link)).toMatchObject({ ok: true })
  expect(await links.save('oak', { ...link, written: 'cd' })).toMatchObject({ ok: true })
  expect(await links.load('oak')).toEqual({ ...link, written: 'cd' })
  expect(await links.drafts()).toEqual(['oak'])
  await links.remove('oak')
  await links.remove('elm')
  expect(await links.load('oak')).toBeUndefined()
  expect(await links.drafts()).toEqual([])
})

test('what is damaged is as if it had never been kept', async () => {
  const settings = createMemorySettings()
  await settings.save('file-links', ['oak', 7])
  await settings.save('file-link/oak', { handle: {}, written: 'ab', writing: '' })
  const links = createFileLinks(settings)
  expect(await links.drafts()).toEqual(['oak'])
  expect(await links.load('oak')).toBeUndefined()
  await settings.save('file-links', 'oak')
  expect(await links.drafts()).toEqual([])
})

test('where nothing can be kept, that is said', async () => {
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  const settings = { ...createMemorySettings(), save: () => Promise.resolve(full) }
  expect(await createFileLinks(settings).save('oak', aLink())).toEqual(full)
  const stuck = {
    ...createMemorySettings(),
    load: () => Promise.resolve({ ok: true, value: ['oak'] } as const),
    remove: () => Promise.resolve(full),
  }
  expect(await createFileLinks(stuck).remove('oak')).toEqual(full)
})

test.each([null, {}, { handle: aFileHandle() }, { handle: aFileHandle(), written: '' }])(
  'a link has a file and two digests: case %#',
  (value) => expect(isLink(value)).toBe(false),
)
