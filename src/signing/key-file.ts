import { err, ok, type Result } from '#src/domain/result.ts'
import { readCertificate } from './certificate.ts'
import { importSigningKey } from './import-signing-key.ts'
import { pemBlock, pemBlocks } from './pem.ts'
import { readSigner, type SignerProblem } from './signer.ts'
import type { SigningIdentity } from './signing-key.ts'

export type KeyFileProblem =
  | { readonly kind: 'not-pem' }
  | { readonly kind: 'no-private-key' }
  /** Only plain PKCS #8 is read: `openssl pkcs8 -topk8 -nocrypt` makes it from other forms. */
  | { readonly kind: 'other-key-form'; readonly form: string }
  | { readonly kind: 'no-certificate' }
  | SignerProblem

export type KeyNotExtractable = { readonly kind: 'key-not-extractable' }

/** A private key and its certificates as PEM (RFC 7468): whoever has this text can sign in this name. */
export async function encodeKeyFile(
  identity: SigningIdentity,
): Promise<Result<string, KeyNotExtractable>> {
  const { privateKey, certificate, chain } = identity
  if (!privateKey.extractable) return err({ kind: 'key-not-extractable' })
  const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))
  const certificates = [certificate, ...chain].map((der) => pemBlock('CERTIFICATE', der))
  return ok([pemBlock('PRIVATE KEY', key), ...certificates].join(''))
}

/** The first certificate is the key's; those after it are its issuers. The key stays non-extractable. */
export async function decodeKeyFile(
  text: string,
  now: Date,
): Promise<Result<SigningIdentity, KeyFileProblem>> {
  const blocks = pemBlocks(text)
  if (!blocks) return err({ kind: 'not-pem' })
  const key = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'))
  if (!key) return err({ kind: 'no-private-key' })
  if (key.label !== 'PRIVATE KEY') return err({ kind: 'other-key-form', form: key.label })
  const [first, ...chain] = blocks.filter(({ label }) => label === 'CERTIFICATE')
  if (!first) return err({ kind: 'no-certificate' })
  const certificate = await readCertificate(first.bytes)
  if (!certificate.ok) return certificate
  const { facts } = certificate.value
  const privateKey = await importSigningKey(key.bytes, facts.key)
  if (!privateKey) return err({ kind: 'unsupported-key' })
  const identity: SigningIdentity = {
    privateKey,
    certificate: first.bytes,
    chain: chain.map(({ bytes }) => bytes),
    createdAt: facts.notBefore,
  }
  const signer = await readSigner(identity, now)
  return signer.ok ? ok(identity) : signer
}
