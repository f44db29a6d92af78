import type { AssessmentRecord, Withheld } from '#schemas/record.ts'
import { idsIn } from '#src/domain/public-ids.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { bytesOfText, toBase64Url, toHex } from './bytes.ts'
import { canonicalJson, type NotCanonical } from './canonical-json.ts'
import { digestOf } from './digest.ts'

/** Bytes: twice what the schema asks for, so that no value behind a commitment can be tried out. */
const saltLength = 32

export const newSalt = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(saltLength)))

/** SHA-256 of the RFC 8785 form of `[salt, where, value]`, 64 hex digits. */
export async function commitmentTo(
  salt: string,
  where: string,
  value: unknown,
): Promise<Result<string, NotCanonical>> {
  const bytes = canonicalJson([salt, where, value])
  return bytes.ok ? ok(toHex(await digestOf('SHA-256', bytes.value))) : bytes
}

export async function opensCommitment(
  { where, commitment }: Pick<Withheld, 'where' | 'commitment'>,
  salt: string,
  value: unknown,
): Promise<boolean> {
  if (value === undefined) return false
  const made = await commitmentTo(salt, where, value)
  return made.ok && made.value === commitment
}

/**
 * The id that stands for another in a public copy: a UUID of version 8 (RFC 9562, 5.8) from the SHA-256
 * of the RFC 8785 form of `[salt, "id", id]`. Without the salt nobody can tell that the two belong together.
 */
async function publicIdFor(salt: string, id: string): Promise<string> {
  // Of texts alone JSON.stringify writes the RFC 8785 form.
  const bytes = bytesOfText(JSON.stringify([salt, 'id', id]))
  const hex = toHex(await digestOf('SHA-256', bytes))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** For each id in a record's assessment the one that stands for it in the public copy. */
export async function publicIds(
  salt: string,
  { assessment }: Pick<AssessmentRecord, 'assessment'>,
): Promise<ReadonlyMap<string, string>> {
  const pairs = idsIn(assessment).map(async (id) => [id, await publicIdFor(salt, id)] as const)
  return new Map(await Promise.all(pairs))
}
