import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import { createMemoryFingerprints } from '#src/storage/fingerprint-repository.ts'
import { createMemorySettings } from '#src/storage/settings-repository.ts'
import { makeBackup } from '#src/workflows/backup.ts'
import type { ReadBackupText } from '#src/workflows/backup-client.ts'
import { readTexts } from '#src/workflows/backup-part.ts'
import { keepPreferences } from '#src/workflows/preferences.ts'
import { aDevice } from './a-device.ts'

/** On this thread. */
export const readText: ReadBackupText = (as, bytes) => Promise.resolve(readTexts[as](bytes))

/** A device with all that a backup holds. */
export const aWholeDevice = () => ({
  ...aDevice(),
  attachments: createMemoryAttachments(),
  book: createMemoryFingerprints(),
  anchors: createMemoryFingerprints(),
  preferences: keepPreferences(createMemorySettings()),
  appVersion: '9.9.9',
  readText,
})

/** The backup of a device as one file. */
export async function backupOf(device: ReturnType<typeof aWholeDevice>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const made = await makeBackup(device, { write: (piece) => void pieces.push(piece) })
  if (!made.ok) throw new Error(made.error.kind)
  return new Blob(pieces)
}
