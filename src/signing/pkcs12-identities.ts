import { err, ok, type Result } from '#src/domain/result.ts'
import { type Bytes, equalBytes } from './bytes.ts'
import { isIssuedWithKeyOf, readCertificate, type SignerCertificate } from './certificate.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import { belongsTo, importSigningKey } from './import-signing-key.ts'
import type { Pkcs12Content } from './pkcs12-file.ts'
import { readSigner, type SignerProblem } from './signer.ts'
import type { SigningIdentity } from './signing-key.ts'

/** A key of the file with its certificate, ready to sign unless `problem` says why not. */
export type Pkcs12Identity = {
  readonly identity: SigningIdentity
  readonly facts: CertificateFacts
  readonly problem: SignerProblem | undefined
  /** The authority whose certificate the file lacks, so that readers may not find the way further up. */
  readonly missingIssuer: string | undefined
}

export type NoIdentity =
  | { readonly kind: 'no-private-key' }
  /** None that belongs to a key of the file. */
  | { readonly kind: 'no-certificate' }
  /** Not P-256, P-384, P-521, or RSA of at least 2,048 bits. */
  | { readonly kind: 'unsupported-key' }

const LONGEST_CHAIN = 8

/**
 * Each key of the file that has a certificate, in the file's order; `now` decides what is out of date.
 * Only a key that is to be kept as bytes needs to be `extractable`.
 */
export async function pkcs12Identities(
  { keys, certificates }: Pkcs12Content,
  now: Date,
  extractable = false,
): Promise<Result<readonly [Pkcs12Identity, ...Pkcs12Identity[]], NoIdentity>> {
  if (keys.length === 0) return err({ kind: 'no-private-key' })
  const read = await Promise.all(certificates.map(readCertificate))
  const known = read.flatMap((result) => (result.ok ? [result.value] : []))
  const found: Pkcs12Identity[] = []
  for (const key of keys) {
    const pair = await pairOf(key, known, extractable)
    if (pair) found.push(await identityOf(pair, known, now))
  }
  const [first, ...others] = found
  if (first) return ok([first, ...others])
  const isUnusable = (await Promise.all(known.map(isUnusableWith(keys)))).some(Boolean)
  return err({ kind: isUnusable ? 'unsupported-key' : 'no-certificate' })
}

type Pair = { readonly privateKey: CryptoKey; readonly certificate: SignerCertificate }

async function pairOf(
  pkcs8: Bytes,
  certificates: readonly SignerCertificate[],
  extractable: boolean,
): Promise<Pair | undefined> {
  for (const certificate of certificates) {
    const privateKey = await importSigningKey(pkcs8, certificate.key.kind, extractable)
    if (privateKey && (await belongsTo(privateKey, certificate))) return { privateKey, certificate }
  }
  return undefined
}

/** A certificate whose key could not be used here whichever of the keys is its own. */
const isUnusableWith =
  (keys: readonly Bytes[]) =>
  async (certificate: SignerCertificate): Promise<boolean> => {
    const { kind } = certificate.key
    if (kind === 'unsupported') return true
    const imported = await Promise.all(keys.map((key) => importSigningKey(key, kind)))
    const usable = imported.filter((key) => key !== undefined)
    const answers = await Promise.all(usable.map((key) => belongsTo(key, certificate)))
    return answers.includes(undefined)
  }

async function identityOf(
  { privateKey, certificate }: Pair,
  known: readonly SignerCertificate[],
  now: Date,
): Promise<Pkcs12Identity> {
  const { issuers, missing } = await issuersOf(certificate, known)
  const { facts, der } = certificate
  const identity: SigningIdentity = {
    privateKey,
    certificate: der,
    chain: issuers.map((issuer) => issuer.der),
    createdAt: facts.notBefore,
  }
  const signer = await readSigner(identity, now)
  return {
    identity,
    facts,
    problem: signer.ok ? undefined : signer.error,
    missingIssuer: missing,
  }
}

/** Upwards; the root itself is left out, since whoever trusts it has it. */
async function issuersOf(
  certificate: SignerCertificate,
  known: readonly SignerCertificate[],
): Promise<{ issuers: SignerCertificate[]; missing: string | undefined }> {
  const issuers: SignerCertificate[] = []
  let last = certificate
  while (!last.facts.selfSigned) {
    const issuer = await issuerOf(last, known)
    if (!issuer || issuers.length >= LONGEST_CHAIN) return { issuers, missing: last.facts.issuer }
    if (!issuer.facts.selfSigned) issuers.push(issuer)
    last = issuer
  }
  return { issuers, missing: undefined }
}

async function issuerOf(
  certificate: SignerCertificate,
  known: readonly SignerCertificate[],
): Promise<SignerCertificate | undefined> {
  for (const candidate of known)
    if (
      equalBytes(candidate.subjectDer, certificate.issuerDer) &&
      (await isIssuedWithKeyOf(certificate, candidate))
    )
      return candidate
  return undefined
}
