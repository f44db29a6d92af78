import { hearRequests } from '#src/threads/hear-requests.ts'
import { type BackupTexts, readTexts } from './backup-part.ts'

/** In: one text of a backup, and what it has to be. */
export type BackupRequest = {
  readonly as: keyof BackupTexts
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Out: `begun` at once, then what the text says. */
export type BackupReply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly result: ReturnType<(typeof readTexts)[keyof BackupTexts]> }

const reply = (message: BackupReply) => self.postMessage(message)

hearRequests<BackupRequest>(({ as, bytes }) => {
  reply({ kind: 'begun' })
  reply({ kind: 'read', result: readTexts[as](bytes) })
})
