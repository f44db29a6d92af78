import { err, ok, type Result } from '#src/domain/result.ts'
import { toKeptKey } from '#src/signing/kept-key.ts'
import { openPkcs12, type Pkcs12Problem } from '#src/signing/pkcs12-file.ts'
import {
  type NoIdentity,
  type Pkcs12Identity,
  pkcs12Identities,
} from '#src/signing/pkcs12-identities.ts'
import type { SignerProblem } from '#src/signing/signer.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'
import type { SessionIdentities } from './session-identity.ts'
import { identityOf, type SigningIdentity } from './signing-identity.ts'

export type ImportIdentityDeps = {
  readonly identities: SessionIdentities
  readonly now: () => Date
  /** With a vault: keys are kept as bytes, which it seals. */
  readonly keysAsBytes?: boolean
}

export type { Pkcs12Identity }

export type OpenKeyFileProblem = GivenFileProblem | Pkcs12Problem | NoIdentity

export type SignWithProblem =
  | SignerProblem
  | StorageProblem
  | { readonly kind: 'identity-unreadable' }

/** Bytes; a key with a long chain has ten thousand. */
const LARGEST_KEY_FILE = 1_000_000

/** The keys of a .p12 or .pfx file. The password is used here and kept nowhere. */
export async function openKeyFile(
  { now, keysAsBytes = false }: Omit<ImportIdentityDeps, 'identities'>,
  file: GivenFile,
  password: string,
): Promise<Result<readonly [Pkcs12Identity, ...Pkcs12Identity[]], OpenKeyFileProblem>> {
  const bytes = await readGivenFile(file, LARGEST_KEY_FILE)
  if (!bytes.ok) return bytes
  const opened = await openPkcs12(bytes.value, password)
  return opened.ok ? pkcs12Identities(opened.value, now(), keysAsBytes) : opened
}

/** Signs with that key from now on: until the page is closed, or kept on this device in place of the last. */
export async function signWith(
  { identities, keysAsBytes = false }: ImportIdentityDeps,
  { identity, problem }: Pkcs12Identity,
  keep: boolean,
): Promise<Result<SigningIdentity, SignWithProblem>> {
  if (problem) return err(problem)
  const read = await identityOf(identity)
  if (!read.ok) return read
  if (!keep) {
    identities.borrow(identity)
    return ok(read.value)
  }
  const saved = await identities.save(keysAsBytes ? await toKeptKey(identity) : identity)
  return saved.ok ? ok(read.value) : saved
}
