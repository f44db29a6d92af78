import type { Acquaintance } from '#schemas/address-book.ts'
import { BackupAnchorsSchema } from '#schemas/backup.ts'
import { readAs } from '#src/domain/read-as.ts'
import { fromBase64 } from '#src/signing/bytes.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import { listAcquaintances } from './address-book.ts'
import type { Backup } from './backup-reader.ts'

type Deps = { book: FingerprintRepository; anchors: FingerprintRepository }

/** People in the backup whom this device does not know; who is known here stays as noted here. */
export async function newAcquaintances(deps: Deps, backup: Backup): Promise<Acquaintance[]> {
  const read = await backup.text('address-book', 'address-book.json')
  const ours = await listAcquaintances(deps)
  if (!read.ok || !ours.ok) return []
  const known = new Set(ours.value.map(({ fingerprint }) => fingerprint))
  return read.value.entries.filter(({ fingerprint }) => !known.has(fingerprint))
}

/** Authorities that this device does not trust yet, by the SHA-256 of their certificate. */
export async function newAnchors({ anchors }: Deps, backup: Backup): Promise<Map<string, unknown>> {
  const read = await backup.text('anchors', 'anchors.json')
  const kept = await anchors.list()
  const ours = readAs(BackupAnchorsSchema, kept.ok ? kept.value : [])
  const known = new Set(ours.ok ? ours.value.map(({ der }) => der) : [])
  const fresh = new Map<string, unknown>()
  for (const anchor of read.ok ? read.value : []) {
    const der = fromBase64(anchor.der)
    if (der && !known.has(anchor.der)) fresh.set(await sha256Hex(der), anchor)
  }
  return fresh
}
