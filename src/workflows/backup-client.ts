import { err, type Result } from '#src/domain/result.ts'
import { askWorker, type OneWorker } from '#src/threads/ask-worker.ts'
import { longestWork } from './ask-file-worker.ts'
import { type BackupTexts, readTexts, type UnreadText } from './backup-part.ts'
import type { BackupReply, BackupRequest } from './backup-worker.ts'
import { type Unfinished, unfinished } from './unfinished.ts'

/** Here or in a worker. */
export type ReadBackupText = <As extends keyof BackupTexts>(
  as: As,
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
) => Promise<Result<BackupTexts[As], UnreadText | Unfinished>>

/** Bytes that the page reads by itself, in some milliseconds: a usual draft has forty thousand. */
const shortText = 200_000

/** Reads long texts of a backup in a worker each; starting one for every draft would take longer than the reading. */
export const createBackupTextReader =
  (start: () => OneWorker, limit = longestWork): ReadBackupText =>
  async <As extends keyof BackupTexts>(
    as: As,
    bytes: Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ) => {
    if (bytes.length <= shortText) return readTexts[as](bytes)
    type Read = Result<BackupTexts[As], UnreadText>
    const isAnswer = (reply: BackupReply): reply is BackupReply & { readonly result: Read } =>
      reply.kind === 'read'
    const asked = await askWorker<BackupRequest, BackupReply, Read>({
      ...{ start, limit, signal, request: { as, bytes } },
      hear: (reply) => (isAnswer(reply) ? reply.result : undefined),
    })
    if (asked.ok) return asked.value
    return asked.error.kind === 'not-started' ? readTexts[as](bytes) : err(unfinished(asked.error))
  }
