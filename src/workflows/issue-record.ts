import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { parseRecord } from '#src/domain/parse-record.ts'
import { buildRecord } from '#src/domain/record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { frameworkDigest, recordDigest } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { SigningIdentity } from './signing-identity.ts'

export type IssueDeps = {
  readonly now: () => Date
  readonly newId: () => string
  /** Written into the record. */
  readonly appVersion: string
}

export type IssuedRecord = {
  readonly record: AssessmentRecord
  /** SHA-256 of what is signed, 64 hex digits. */
  readonly digest: string
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
  const frameworkSha256 = await frameworkDigest(framework)
  if (!frameworkSha256.ok) return notRecordable(`framework${frameworkSha256.error.path}`)
  const time = deps.now()
  const built = buildRecord(framework, assessment, {
    id: deps.newId(),
    state: identity ? 'final' : 'draft',
    issuedAt: time.toISOString(),
    application: { name: 'Plumbline', version: deps.appVersion },
    frameworkSha256: frameworkSha256.value,
  })
  const parsed = parseRecord(built)
  if (!parsed.ok) return notRecordable('where' in parsed.error ? parsed.error.where : '')
  const { record } = parsed.value
  const digest = await recordDigest(record)
  if (!digest.ok) return notRecordable(digest.error.path)
  if (!identity) return ok({ record, digest: digest.value })
  const signed = await signRecord(record, { identity: identity.key, time })
  return signed.ok
    ? ok({ record: signed.value, digest: digest.value })
    : err({ kind: 'signing-failed', detail: signed.error.kind })
}

const notRecordable = (where: string) => err({ kind: 'not-recordable', where } as const)
