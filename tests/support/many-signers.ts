import type { AssessmentRecord } from '#schemas/record.ts'
import type { Capacity } from '#src/domain/capacity.ts'
import { signPdf } from '#src/signing/sign-pdf.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { SigningIdentity } from '#src/signing/signing-key.ts'
import { aSigner, signingTime } from './a-signer.ts'
import { lintedAfter } from './linted.ts'

const keys = new Map<number, Promise<SigningIdentity>>()

/** The key of the organisation of that number, made once. */
export function anOrganisation(number: number): Promise<SigningIdentity> {
  const known =
    keys.get(number) ??
    aSigner({ name: `Signer ${number}`, organisation: `Organisation ${number}` })
  keys.set(number, known)
  return known
}

/** Every tenth dissents. */
const capacityOf = (number: number): Capacity =>
  number % 10 === 9
    ? {
        role: 'dissent',
        organisation: `Organisation ${number}`,
        statement: `Organisation ${number} sees no evidence for the second finding.`,
      }
    : { role: 'sign-on', organisation: `Organisation ${number}` }

const later = (number: number) => new Date(signingTime.getTime() + number * 60_000)

/** The PDF with signatures of so many organisations from that number on, each in a field of its own. */
export async function signedOnByMany(
  bytes: Uint8Array<ArrayBuffer>,
  count: number,
  from = 1,
): Promise<Uint8Array<ArrayBuffer>> {
  let out = bytes
  for (let number = from; number < from + count; number += 1) {
    const signed = await signPdf(out, {
      field: `sign-on-${number}`,
      added: { label: `Signature of organisation ${number}` },
      identity: await anOrganisation(number),
      name: `Signer ${number}`,
      reason: `Signs on for organisation ${number}`,
      time: later(number),
      certify: false,
      capacity: capacityOf(number),
    })
    if (!signed.ok) throw new Error(JSON.stringify(signed.error))
    out = signed.value
  }
  return lintedAfter(bytes, out)
}

/** The record with a signature of each organisation. */
export async function recordSignedByMany(
  record: AssessmentRecord,
  count: number,
  from = 1,
): Promise<AssessmentRecord> {
  let out = record
  for (let number = from; number < from + count; number += 1) {
    const signed = await signRecord(out, {
      identity: await anOrganisation(number),
      time: later(number),
      capacity: capacityOf(number),
    })
    if (!signed.ok) throw new Error(JSON.stringify(signed.error))
    out = signed.value
  }
  return out
}
