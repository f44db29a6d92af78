import { err, ok, type Result } from '#src/domain/result.ts'
import type { Bytes } from './bytes.ts'
import { selfSignedCertificate } from './self-signed-certificate.ts'

/** A key with its certificate. Survives structured cloning, so IndexedDB can keep it as it is. */
export type SigningIdentity = {
  readonly privateKey: CryptoKey
  /** DER. */
  readonly certificate: Bytes
  /** DER, from the certificate's issuer upwards; empty for a self-signed one. */
  readonly chain: readonly Bytes[]
  /** ISO 8601 in UTC. */
  readonly createdAt: string
}

export type NewIdentity = {
  readonly name: string
  /** May be empty. */
  readonly organisation: string
  /** `name` is not the signer's civil name, and the certificate says so. */
  readonly pseudonym: boolean
  readonly now: Date
  /** Only a key that is to be written to a file needs this. */
  readonly extractable?: boolean
}

export type NameProblem =
  | { readonly kind: 'name-missing' }
  | {
      readonly kind: 'name-too-long'
      readonly part: 'name' | 'organisation'
      readonly limit: number
    }
  | { readonly kind: 'name-unprintable'; readonly part: 'name' | 'organisation' }

/** RFC 5280, appendix A: ub-common-name and ub-organization-name. */
const LONGEST_NAME = 64
/** Control characters, half surrogate pairs and invisible marks that could make one name look like another. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A new P-256 key that cannot leave this device unless asked for, with its own certificate. */
export async function createSigningKey(
  asked: NewIdentity,
): Promise<Result<SigningIdentity, NameProblem>> {
  const name = tidy(asked.name)
  const organisation = tidy(asked.organisation)
  if (name === '') return err({ kind: 'name-missing' })
  const problem = nameProblem('name', name) ?? nameProblem('organisation', organisation)
  if (problem) return err(problem)
  const keys = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    asked.extractable ?? false,
    ['sign', 'verify'],
  )
  const subject = { name, organisation, pseudonym: asked.pseudonym }
  const scheme = { family: 'ECDSA', hash: 'SHA-256' } as const
  const certificate = await selfSignedCertificate(keys, scheme, subject, asked.now)
  return ok({
    privateKey: keys.privateKey,
    certificate,
    chain: [],
    createdAt: asked.now.toISOString(),
  })
}

const tidy = (text: string): string => text.normalize('NFC').trim().replaceAll(/ +/g, ' ')

function nameProblem(part: 'name' | 'organisation', text: string): NameProblem | undefined {
  if (UNPRINTABLE.test(text)) return { kind: 'name-unprintable', part }
  return [...text].length > LONGEST_NAME
    ? { kind: 'name-too-long', part, limit: LONGEST_NAME }
    : undefined
}
