import { err, ok, type Result } from '#src/domain/result.ts'
import { fromBase64, toBase64 } from '#src/signing/bytes.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import type { CertificateFacts } from '#src/signing/certificate-facts.ts'
import type { Anchors } from '#src/signing/trust.ts'
import { type AnchorProblem, readAnchors } from '#src/signing/trust-anchor.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'

export type TrustAnchorsDeps = {
  readonly anchors: FingerprintRepository
  readonly now: () => Date
}

/** An authority whose word counts on this device, because the person imported it. */
export type TrustAnchor = {
  readonly facts: CertificateFacts
  /** ISO 8601. */
  readonly importedAt: string
}

export type ImportAnchorsProblem = GivenFileProblem | AnchorProblem | StorageProblem

/** Bytes; a certificate has two thousand. */
const LARGEST_ANCHORS = 200_000

type Kept = { readonly der: string; readonly importedAt: string }

const isKept = (entry: unknown): entry is Kept =>
  typeof entry === 'object' &&
  entry !== null &&
  'der' in entry &&
  typeof entry.der === 'string' &&
  'importedAt' in entry &&
  typeof entry.importedAt === 'string'

type Deps = Pick<TrustAnchorsDeps, 'anchors'>

async function readKept({ anchors }: Deps) {
  const kept = await anchors.list()
  if (!kept.ok) return kept
  const read = await Promise.all(
    kept.value.filter(isKept).map(async ({ der, importedAt }) => {
      const certificate = await readCertificate(fromBase64(der) ?? new Uint8Array())
      return certificate.ok ? [{ certificate: certificate.value, importedAt }] : []
    }),
  )
  return ok(read.flat())
}

export async function listAnchors(deps: Deps): Promise<Result<TrustAnchor[], StorageProblem>> {
  const kept = await readKept(deps)
  return kept.ok
    ? ok(
        kept.value.map(({ certificate, importedAt }) => ({ facts: certificate.facts, importedAt })),
      )
    : kept
}

/** For checking files; none where the device does not give them out, and then nobody is vouched for. */
export async function anchorsInUse(deps: Deps): Promise<Anchors> {
  const kept = await readKept(deps)
  return kept.ok ? kept.value.map(({ certificate }) => certificate) : []
}

/** The authorities of a file, all of them or none; nothing is kept. */
export async function anchorsIn(
  file: GivenFile,
): Promise<Result<Anchors, GivenFileProblem | AnchorProblem>> {
  const bytes = await readGivenFile(file, LARGEST_ANCHORS)
  return bytes.ok ? readAnchors(bytes.value) : bytes
}

/** Keeps all authorities of the file or none; gives what is trusted from now on. */
export async function importAnchors(
  { anchors, now }: TrustAnchorsDeps,
  file: GivenFile,
): Promise<Result<CertificateFacts[], ImportAnchorsProblem>> {
  const read = await anchorsIn(file)
  if (!read.ok) return err(read.error)
  const importedAt = now().toISOString()
  const kept = read.value.map(({ facts, der }): [string, Kept] => [
    facts.fingerprint,
    { der: toBase64(der), importedAt },
  ])
  const saved = await anchors.put(new Map(kept))
  return saved.ok ? ok(read.value.map(({ facts }) => facts)) : saved
}

/** From the next check on its word no longer counts. */
export const removeAnchor = (
  { anchors }: Deps,
  fingerprint: string,
): Promise<Result<void, StorageProblem>> => anchors.remove(fingerprint)
