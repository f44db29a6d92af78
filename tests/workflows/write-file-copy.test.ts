import { expect, test } from 'vitest'
import type { FileLink } from '#src/storage/file-links.ts'
import { writeFileCopy } from '#src/workflows/write-file-copy.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'
import { anAssessment } from '#tests/support/an-assessment.ts'

/** A draft with its file, and every note that was made of how far the writing is. */
function aCopy(content = '') {
  const handle = aFileHandle('oak.json', content)
  const notes: FileLink[] = []
  let link: FileLink = { handle, written: '', writing: '' }
  const note = (next: FileLink) => {
    notes.push(next)
    link = next
    return Promise.resolve()
  }
  const write = (title: string) => writeFileCopy(link, anAssessment({ title }), note)
  return {
    disk: handle.disk,
    notes,
    write,
    forget: () => note({ ...link, written: '', writing: '' }),
  }
}

test('a new file gets the draft in the form in which drafts are saved', async () => {
  const { disk, write } = aCopy()
  expect(await write('Oak')).toEqual({ kind: 'written' })
  expect(JSON.parse(disk.text())).toEqual(anAssessment({ title: 'Oak' }))
})

test('what is about to be written is noted first', async () => {
  const { notes, write } = aCopy()
  await write('Oak')
  const [before, after] = notes
  expect(before).toMatchObject({ written: '' })
  expect(before?.writing).toMatch(/^[0-9a-f]{64}$/)
  expect(after).toMatchObject({ written: before?.writing, writing: '' })
})

test('a crash between the writing and the note is no change by others', async () => {
  const { disk, notes, write } = aCopy()
  await write('Oak')
  const half = notes[0] ?? { handle: aFileHandle(), written: '', writing: '' }
  expect(
    await writeFileCopy(half, anAssessment({ title: 'Elm' }), () => Promise.resolve()),
  ).toEqual({ kind: 'written' })
  expect(disk.text()).toContain('Elm')
})

test('a file that holds the draft already is not written again', async () => {
  const { disk, write, forget } = aCopy()
  await write('Oak')
  await forget()
  expect(await write('Oak')).toEqual({ kind: 'written' })
  expect(disk.writes).toBe(1)
})

test('what others put there stays, and is given back to be asked about', async () => {
  const { disk, write } = aCopy()
  await write('Oak')
  disk.put('{"theirs":1}')
  expect(await write('Elm')).toMatchObject({
    kind: 'changed',
    bytes: new TextEncoder().encode('{"theirs":1}'),
  })
  expect(disk.text()).toBe('{"theirs":1}')
})

test('a file that others emptied is a change too, once something was written', async () => {
  const { disk, write } = aCopy()
  await write('Oak')
  disk.put('')
  expect(await write('Elm')).toMatchObject({ kind: 'changed' })
})

test('without leave nothing is read or written', async () => {
  const { disk, write } = aCopy('{}')
  disk.permission = 'prompt'
  expect(await write('Oak')).toEqual({ kind: 'asks' })
  expect(disk.text()).toBe('{}')
})

test.each([
  [{ at: 'getFile', name: 'NotFoundError' }, { kind: 'file-gone' }],
  [{ at: 'write', name: 'QuotaExceededError' }, { kind: 'file-full' }],
] as const)('%j is told, and the file is as it was', async (fault, problem) => {
  const { disk, write } = aCopy()
  await write('Oak')
  const before = disk.text()
  disk.fault = fault
  expect(await write('Elm')).toEqual({ kind: 'stuck', problem })
  expect(disk.text()).toBe(before)
  disk.fault = undefined
  expect(await write('Elm')).toEqual({ kind: 'written' })
})
