import { expect, test } from 'vitest'
import { ok } from '#src/domain/result.ts'
import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import { createMemoryFileLinks } from '#src/storage/file-links.ts'
import { openChosenFile } from '#src/workflows/open-chosen-file.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport } from '#tests/support/an-export.ts'

const aShelf = () => ({
  ...aDevice(),
  attachments: createMemoryAttachments(),
  links: createMemoryFileLinks(),
})

const saved = `${JSON.stringify(aWorkedAssessment, null, 2)}\n`

test('a draft that is opened from a file is kept in it from then on', async () => {
  const shelf = aShelf()
  const handle = aFileHandle('oak.json', saved)
  const opened = await openChosenFile(shelf, handle)
  expect(opened).toMatchObject({ ok: true, value: { isKept: true } })
  const id = opened.ok ? opened.value.id : ''
  expect(await shelf.links.load(id)).toMatchObject({ handle, writing: '' })
})

test('opened a second time it is the same draft, and a new one once that was deleted', async () => {
  const shelf = aShelf()
  const handle = aFileHandle('oak.json', saved)
  const first = await openChosenFile(shelf, handle)
  expect(await openChosenFile(shelf, aFileHandle('elm.json', saved))).not.toEqual(first)
  expect(await openChosenFile(shelf, handle)).toEqual(first)
  const id = first.ok ? first.value.id : ''
  await shelf.library.remove(id)
  const anew = await openChosenFile(shelf, handle)
  expect(anew).toMatchObject({ ok: true, value: { isKept: true } })
  expect(anew).not.toEqual(first)
})

test('a signed record becomes a copy to work on, and its file is never written', async () => {
  const shelf = aShelf()
  const { json } = await anExport('Ada Advocate')
  const handle = aFileHandle('record.json', new TextDecoder().decode(json.bytes))
  const opened = await openChosenFile(shelf, handle)
  expect(opened).toMatchObject({ ok: true, value: { isKept: false } })
  expect(await shelf.links.drafts()).toEqual([])
})

test('a file that is no draft, or is gone, opens nothing', async () => {
  const shelf = aShelf()
  expect(await openChosenFile(shelf, aFileHandle('a.json', 'Oak'))).toMatchObject({
    ok: false,
    error: { kind: 'not-ours' },
  })
  const gone = aFileHandle()
  gone.disk.fault = { at: 'getFile', name: 'NotFoundError' }
  expect(await openChosenFile(shelf, gone)).toEqual({ ok: false, error: { kind: 'file-gone' } })
  expect(await shelf.library.list()).toEqual(ok([]))
})

test('a file whose place cannot be remembered is said', async () => {
  const full = { ok: false, error: { kind: 'storage-full' } } as const
  const links = { ...createMemoryFileLinks(), save: () => Promise.resolve(full) }
  expect(await openChosenFile({ ...aShelf(), links }, aFileHandle('oak.json', saved))).toEqual(full)
})
