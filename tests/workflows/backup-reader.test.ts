import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openBackup } from '#src/workflows/backup-reader.ts'
import { aWholeDevice, backupOf, readText } from '#tests/support/a-backup.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const zip = (files: Record<string, Uint8Array>) => new Blob([Uint8Array.from(zipSync(files))])
const list = {
  format: 'plumbline-backup/1',
  createdAt: '2025-05-01T12:00:00.000Z',
  application: { name: 'Plumbline', version: '1' },
  files: [],
}

describe('a file that is no backup of this version', () => {
  test.each([
    ['no ZIP', new Blob(['x']), { kind: 'not-a-backup' }],
    ['a ZIP of something else', zip({ 'a.txt': text(1) }), { kind: 'not-a-backup' }],
    ['a torn list', zip({ 'backup.json': text('{') }), { kind: 'backup-damaged' }],
    [
      'a list with more in it',
      zip({ 'backup.json': text({ ...list, x: 1 }) }),
      { kind: 'backup-damaged' },
    ],
    [
      'a newer version',
      zip({ 'backup.json': text({ ...list, format: 'plumbline-backup/2' }) }),
      { kind: 'newer-backup', found: 'plumbline-backup/2' },
    ],
  ])('%s', async (_case, file, error) => {
    expect(await openBackup(file, readText)).toEqual({ ok: false, error })
  })
})

test('what is not in the list, or was changed, is not handed out', async () => {
  const device = aWholeDevice()
  const adopted = await device.library.adopt(aWorkedAssessment)
  const path = `drafts/${adopted.ok ? adopted.value : ''}.json`
  const bytes = new Uint8Array(await (await backupOf(device)).arrayBuffer())
  const opened = await openBackup(new Blob([bytes]), readText)
  if (!opened.ok) throw new Error(opened.error.kind)
  expect(await opened.value.read('backup.json')).toEqual({ ok: false, error: 'damaged' })
  expect(await opened.value.read('drafts/none.json')).toEqual({ ok: false, error: 'damaged' })
  expect(await opened.value.read(path)).toMatchObject({ ok: true })
  const changed = Uint8Array.from(bytes)
  changed[200] = (changed[200] ?? 0) ^ 1
  const torn = await openBackup(new Blob([changed]), readText)
  expect(torn.ok && (await torn.value.read(path))).toEqual({ ok: false, error: 'damaged' })
})
