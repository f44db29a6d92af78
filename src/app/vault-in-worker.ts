import type { Database } from '#src/storage/database.ts'
import { createVaultSealer, type VaultSealer } from '#src/workflows/vault-client.ts'
import VaultWorker from '#src/workflows/vault-worker.ts?worker&inline'
import { deriveKeyInWorker } from './secrets-in-worker.ts'

/** Off the page's thread, wherever the browser has another one that sees the database. */
export const vaultSealer = (database: Database): VaultSealer =>
  createVaultSealer({ database, deriveKey: deriveKeyInWorker, start: () => new VaultWorker() })
