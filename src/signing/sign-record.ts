import { FlattenedSign } from 'jose/jws/flattened/sign'
import {
  type Capacity,
  type CapacityFault,
  parseCapacity,
  type Role,
  tidyCapacity,
} from '#src/domain/capacity.ts'
import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { toBase64, toBase64Url } from './bytes.ts'
import type { NotCanonical } from './canonical-json.ts'
import { digestOf, recordPayload } from './digest.ts'
import { algorithmFor } from './jws-algorithms.ts'
import { RECORD_SIGNATURE_TYPE, readRecordHeader } from './record-header.ts'
import { CAPACITY_MEMBER, readCapacityMember } from './signed-capacity.ts'
import { type Identity, readSigner, type SignerProblem } from './signer.ts'

export type RecordSigning = {
  readonly identity: Identity
  readonly time: Date
  /** Absent: the signature does not say as what its signer signs. */
  readonly capacity?: Capacity
}

export type RecordSignProblem =
  | SignerProblem
  | NotCanonical
  | { readonly kind: 'draft' }
  | { readonly kind: 'capacity-refused'; readonly fault: CapacityFault }
  /** The same certificate signed this record in the same role before. */
  | { readonly kind: 'already-signed'; readonly role: Role | null }

/**
 * The record with one more signature: a flattened JWS member (RFC 7515, 7.2.2) whose payload is
 * detached, because it is the record itself in RFC 8785 form without `signatures`.
 */
export async function signRecord<R extends WrittenRecord>(
  record: R,
  { identity, time, capacity }: RecordSigning,
): Promise<Result<R, RecordSignProblem>> {
  if (record.state === 'draft') return err({ kind: 'draft' })
  const stated = capacity && parseCapacity(tidyCapacity(capacity))
  if (stated?.ok === false) return err({ kind: 'capacity-refused', fault: stated.error })
  const payload = recordPayload(record)
  if (!payload.ok) return payload
  const signer = await readSigner(identity, time)
  if (!signer.ok) return signer
  const { key, scheme, certificate, chain } = signer.value
  const alg = algorithmFor(scheme, certificate.facts.key)
  if (!alg) return err({ kind: 'unsupported-key' })
  const thumbprint = toBase64Url(await digestOf('SHA-256', certificate.der))
  const role = stated?.value.role ?? null
  if (hasSigned(record, thumbprint, role)) return err({ kind: 'already-signed', role })
  const jws = await new FlattenedSign(payload.value)
    .setProtectedHeader({
      alg,
      typ: RECORD_SIGNATURE_TYPE,
      x5c: [certificate.der, ...chain].map(toBase64),
      'x5t#S256': thumbprint,
      iat: Math.floor(time.getTime() / 1000),
      ...(stated && { [CAPACITY_MEMBER]: stated.value }),
    })
    .sign(key)
  const signature = { protected: String(jws.protected), signature: jws.signature }
  return ok({ ...record, signatures: [...(record.signatures ?? []), signature] })
}

const hasSigned = (
  { signatures = [] }: WrittenRecord,
  thumbprint: string,
  role: Role | null,
): boolean =>
  signatures.some((signature) => {
    const header = readRecordHeader(signature.protected)
    if (!header.ok || header.value['x5t#S256'] !== thumbprint) return false
    const stated = readCapacityMember(header.value)
    return (stated?.ok ? stated.value.role : null) === role
  })
