import type { Database } from '#src/storage/database.ts'
import { putBackVaultHeader } from '#src/storage/vault-header.ts'

/** Knows when the browser ended the connection to what it stores, and whether it had cleared all of it. */
export type StorageWatch = {
  /** Of the vault, as it lies on the device; `undefined` when there is none. */
  rememberHeader(header: unknown): void
  reopened(database: Database, isNew: boolean): Promise<void>
  /** Called once calls reach the device again. */
  listen(hear: (isNew: boolean) => void): () => void
}

export function watchStorage(): StorageWatch {
  let header: unknown
  const listeners = new Set<(isNew: boolean) => void>()
  return {
    rememberHeader(value) {
      header = value
    },
    /** The header comes first: what is sealed without it could never be opened. */
    async reopened(database, isNew) {
      if (header !== undefined) await putBackVaultHeader(database, header)
      setTimeout(() => {
        for (const hear of listeners) hear(isNew)
      })
    },
    listen(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
