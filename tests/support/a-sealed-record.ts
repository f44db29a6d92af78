import type { Assessment } from '#schemas/assessment.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { buildRecord } from '#src/domain/record.ts'
import { frameworkDigest } from '#src/signing/digest.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import { createSigningKey, type SigningIdentity } from '#src/signing/signing-key.ts'
import { aFramework } from './a-framework.ts'
import { anId, aWorkedAssessment } from './an-assessment.ts'

/** Inside the validity of every key below. */
export const signingTime = new Date('2025-05-01T12:00:00.000Z')

const keys = new Map<string, Promise<SigningIdentity>>()

/** The key of that name, made once. */
export function aKey(name = 'Ada Advocate'): Promise<SigningIdentity> {
  const made = keys.get(name) ?? makeKey(name)
  keys.set(name, made)
  return made
}

async function makeKey(name: string): Promise<SigningIdentity> {
  const key = await createSigningKey({
    ...{ name, organisation: 'Justice Watch', pseudonym: false },
    now: new Date('2025-04-01T00:00:00.000Z'),
  })
  if (!key.ok) throw new Error(key.error.kind)
  return key.value
}

/** A record that agrees with itself and that nobody has signed. */
export async function aRecord(
  parts: Partial<AssessmentRecord> = {},
  assessment: Assessment = aWorkedAssessment,
): Promise<AssessmentRecord> {
  const sha256 = await frameworkDigest(aFramework)
  if (!sha256.ok) throw new Error(sha256.error.path)
  const record = buildRecord(aFramework, assessment, {
    id: anId(50),
    state: 'final',
    issuedAt: signingTime.toISOString(),
    application: { name: 'Plumbline', version: '0.1.0' },
    frameworkSha256: sha256.value,
  })
  return { ...record, ...parts }
}

/** Signed by each of the names in turn. */
export async function aSealedRecord(...names: string[]): Promise<AssessmentRecord> {
  let record = await aRecord()
  for (const name of names.length > 0 ? names : ['Ada Advocate'])
    record = await sealed(record, await aKey(name))
  return record
}

async function sealed(record: AssessmentRecord, identity: SigningIdentity) {
  const signed = await signRecord(record, { identity, time: signingTime })
  if (!signed.ok) throw new Error(signed.error.kind)
  return signed.value
}
