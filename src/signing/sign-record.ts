import { FlattenedSign } from 'jose/jws/flattened/sign'
import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { toBase64, toBase64Url } from './bytes.ts'
import type { NotCanonical } from './canonical-json.ts'
import { digestOf, recordPayload } from './digest.ts'
import { algorithmFor } from './jws-algorithms.ts'
import { type Identity, readSigner, type SignerProblem } from './signer.ts'

export const RECORD_SIGNATURE_TYPE = 'plumbline-record+jws'

export type RecordSignProblem = SignerProblem | NotCanonical | { readonly kind: 'draft' }

/**
 * The record with one more signature: a flattened JWS member (RFC 7515, 7.2.2) whose payload is
 * detached, because it is the record itself in RFC 8785 form without `signatures`.
 */
export async function signRecord<R extends WrittenRecord>(
  record: R,
  { identity, time }: { readonly identity: Identity; readonly time: Date },
): Promise<Result<R, RecordSignProblem>> {
  if (record.state === 'draft') return err({ kind: 'draft' })
  const payload = recordPayload(record)
  if (!payload.ok) return payload
  const signer = await readSigner(identity, time)
  if (!signer.ok) return signer
  const { key, scheme, certificate, chain } = signer.value
  const alg = algorithmFor(scheme, certificate.facts.key)
  if (!alg) return err({ kind: 'unsupported-key' })
  const jws = await new FlattenedSign(payload.value)
    .setProtectedHeader({
      alg,
      typ: RECORD_SIGNATURE_TYPE,
      x5c: [certificate.der, ...chain].map(toBase64),
      'x5t#S256': toBase64Url(await digestOf('SHA-256', certificate.der)),
      iat: Math.floor(time.getTime() / 1000),
    })
    .sign(key)
  const signature = { protected: String(jws.protected), signature: jws.signature }
  return ok({ ...record, signatures: [...(record.signatures ?? []), signature] })
}
