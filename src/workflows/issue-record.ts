import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord, Attachment } from '#schemas/record.ts'
import { parseRecord } from '#src/domain/parse-record.ts'
import { buildRecord } from '#src/domain/record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { frameworkDigest, recordDigest } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { SigningIdentity } from './signing-identity.ts'

export type IssueDeps = {
  readonly now: () => Date
  readonly newId: () => string
  /** Written into the record. */
  readonly appVersion: string
  /** Kept copies that go inside, in the order of their digests. */
  readonly embedded?: readonly Attachment[]
}

export type IssuedRecord = {
  readonly record: AssessmentRecord
  /** SHA-256 of what is signed, 64 hex digits. */
  readonly digest: string
  /** `internal`: it holds what a public copy of the same draft would leave out. */
  readonly audience?: 'public' | 'internal'
}

export type IssueProblem =
  /** `where` is the path of what no record can hold. */
  | { readonly kind: 'not-recordable'; readonly where: string }
  | { readonly kind: 'signing-failed'; readonly detail: string }

/** A record of what was asked and answered, signed when somebody signs, a draft otherwise. */
export async function issueRecord(
  deps: IssueDeps,
  framework: Framework,
  assessment: Assessment,
  identity: SigningIdentity | undefined,
): Promise<Result<IssuedRecord, IssueProblem>> {
  const record = await unsignedRecord(deps, framework, assessment, identity)
  if (!record.ok) return record
  const isInternal = piecesOf(record.value, assessment.publicCopy).some((p) => p.kind !== 'draft')
  const sealed = await sealRecord(record.value, identity)
  return sealed.ok && isInternal ? ok({ ...sealed.value, audience: 'internal' }) : sealed
}

/** As it is before anybody signs; `identity` says whether somebody will. */
export async function unsignedRecord(
  deps: IssueDeps,
  framework: Framework,
  assessment: Assessment,
  identity: SigningIdentity | undefined,
): Promise<Result<AssessmentRecord, IssueProblem>> {
  const frameworkSha256 = await frameworkDigest(framework)
  if (!frameworkSha256.ok) return notRecordable(`framework${frameworkSha256.error.path}`)
  const built = buildRecord(framework, assessment, {
    id: deps.newId(),
    state: identity ? 'final' : 'draft',
    issuedAt: deps.now().toISOString(),
    application: { name: 'Plumbline', version: deps.appVersion },
    frameworkSha256: frameworkSha256.value,
  })
  const { embedded = [] } = deps
  return recordable(embedded.length > 0 ? { ...built, attachments: [...embedded] } : built)
}

/** What a reader of the file will accept, or where it would not. */
export function recordable(built: AssessmentRecord): Result<AssessmentRecord, IssueProblem> {
  const parsed = parseRecord(built)
  return parsed.ok
    ? ok(parsed.value.record)
    : notRecordable('where' in parsed.error ? parsed.error.where : '')
}

/** Signed at the moment of issue, when somebody signs. */
export async function sealRecord(
  record: AssessmentRecord,
  identity: SigningIdentity | undefined,
): Promise<Result<IssuedRecord, IssueProblem>> {
  const digest = await recordDigest(record)
  if (!digest.ok) return notRecordable(digest.error.path)
  if (!identity) return ok({ record, digest: digest.value })
  const time = new Date(record.issuedAt)
  const capacity = { role: 'author' } as const
  const signed = await signRecord(record, { identity: identity.key, time, capacity })
  return signed.ok
    ? ok({ record: signed.value, digest: digest.value })
    : err({ kind: 'signing-failed', detail: signed.error.kind })
}

export const notRecordable = (where: string) => err({ kind: 'not-recordable', where } as const)
