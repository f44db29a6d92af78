import { expect, test } from 'vitest'
import { openBackup } from '#src/workflows/backup-reader.ts'
import { newAcquaintances, newAnchors } from '#src/workflows/restore-certificates.ts'
import { aWholeDevice, backupOf, readText } from '#tests/support/a-backup.ts'

test('what the backup holds that is no certificate of an authority is left out', async () => {
  const device = aWholeDevice()
  await device.anchors.put(new Map([['x', { der: '***', importedAt: 'today' }]]))
  const opened = await openBackup(await backupOf(device), readText)
  if (!opened.ok) throw new Error(opened.error.kind)
  expect(await newAnchors(aWholeDevice(), opened.value)).toEqual(new Map())
  expect(await newAcquaintances(aWholeDevice(), opened.value)).toEqual([])
})

test('an authority is kept under the SHA-256 of its certificate', async () => {
  const device = aWholeDevice()
  const anchor = { der: 'AAEC', importedAt: '2025-01-01T00:00:00.000Z' }
  await device.anchors.put(new Map([['wrong key', anchor]]))
  const opened = await openBackup(await backupOf(device), readText)
  if (!opened.ok) throw new Error(opened.error.kind)
  expect([...(await newAnchors(aWholeDevice(), opened.value))]).toEqual([
    ['ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc', anchor],
  ])
  expect(await newAnchors(device, opened.value)).toEqual(new Map())
})
