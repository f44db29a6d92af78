import { HistoryStepSchema, mostRevisions } from './history.ts'
import { Sha256Schema } from './source.ts'
import { z } from './zod.ts'

/** Files in one backup: their list is still quick to read. */
export const mostBackupFiles = 200_000

/** The list of what a backup holds; the file `backup.json` in it, written last. */
export const BackupListSchema = z.strictObject({
  format: z.literal('plumbline-backup/1'),
  /** By the clock of the device that made it. */
  createdAt: z.iso.datetime(),
  application: z.strictObject({ name: z.literal('Plumbline'), version: z.string().max(50) }),
  /** Every other file in it; `size` in bytes. */
  files: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(300),
        size: z.int().nonnegative(),
        sha256: Sha256Schema,
      }),
    )
    .max(mostBackupFiles),
})
export type BackupList = z.infer<typeof BackupListSchema>

/** `drafts/<id>.json`: a draft as it lay on the device, of whatever version, with all of its history. */
export const BackupDraftSchema = z.strictObject({
  draft: z.unknown(),
  /** How often it had been saved. */
  revision: z.int().nonnegative().max(mostRevisions),
  history: z.array(HistoryStepSchema).max(20_000),
})
export type BackupDraft = z.infer<typeof BackupDraftSchema>

/** `anchors.json`: certificates of authorities that the person trusted, base64 DER. */
export const BackupAnchorsSchema = z
  .array(z.strictObject({ der: z.base64().max(100_000), importedAt: z.iso.datetime() }))
  .max(10_000)

/** `preferences.json`: what the person chose for all drafts. */
export const BackupPreferencesSchema = z.strictObject({ person: z.string().max(200) })
