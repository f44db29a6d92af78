import { err, ok, type Result } from '#src/domain/result.ts'
import { toKeptKey } from '#src/signing/kept-key.ts'
import type { Pkcs12Problem } from '#src/signing/pkcs12-file.ts'
import {
  type NoIdentity,
  type Pkcs12Identity,
  pkcs12Identities,
} from '#src/signing/pkcs12-identities.ts'
import type { SignerProblem } from '#src/signing/signer.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'
import type { OpenPkcs12 } from './key-file-client.ts'
import type { SessionIdentities } from './session-identity.ts'
import { identityOf, type SigningIdentity } from './signing-identity.ts'
import type { Unfinished } from './unfinished.ts'

export type ImportIdentityDeps = {
  readonly identities: SessionIdentities
  readonly now: () => Date
  /** With a vault: keys are kept as bytes, which it seals. */
  readonly keysAsBytes?: boolean
  readonly openPkcs12: OpenPkcs12
}

export type { Pkcs12Identity }

export type OpenKeyFileProblem = GivenFileProblem | Pkcs12Problem | NoIdentity | Unfinished

export type SignWithProblem =
  | SignerProblem
  | StorageProblem
  | { readonly kind: 'identity-unreadable' }

/** Bytes; a key with a long chain has ten thousand. */
const LARGEST_KEY_FILE = 1_000_000

/** The keys of a .p12 or .pfx file. The password is used here and kept nowhere. */
export async function openKeyFile(
  { now, keysAsBytes = false, openPkcs12 }: Omit<ImportIdentityDeps, 'identities'>,
  file: GivenFile,
  password: string,
  signal?: AbortSignal,
): Promise<Result<readonly [Pkcs12Identity, ...Pkcs12Identity[]], OpenKeyFileProblem>> {
  const bytes = await readGivenFile(file, LARGEST_KEY_FILE)
  if (!bytes.ok) return bytes
  const opened = await openPkcs12(bytes.value, password, signal)
  return opened.ok ? pkcs12Identities(opened.value, now(), keysAsBytes) : opened
}

/** Signs with that key from now on: until the page is closed, or kept on this device in place of the last. */
export async function signWith(
  { identities, keysAsBytes = false }: Omit<ImportIdentityDeps, 'openPkcs12'>,
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
