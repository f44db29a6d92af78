import { FlattenedSign } from 'jose'
import type { AssessmentRecord, RecordSignature } from '#schemas/record.ts'
import { toBase64, toBase64Url } from '#src/signing/bytes.ts'
import { digestOf, recordPayload } from '#src/signing/digest.ts'
import { aCertificate, type CertificateParts, ecKeys } from './a-certificate.ts'
import { signingTime } from './a-signer.ts'

export type ForgeryParts = {
  keys?: CryptoKeyPair
  certificate?: CertificateParts
  alg?: string
}

/** Signs a record with whatever header and key, as a program of somebody else might. */
export async function aForgedSignature(
  record: AssessmentRecord,
  header: Record<string, unknown>,
  parts: ForgeryParts = {},
): Promise<RecordSignature> {
  const keys = parts.keys ?? (await ecKeys())
  const der = await aCertificate(keys, parts.certificate)
  const payload = recordPayload(record)
  if (!payload.ok) throw new Error(payload.error.path)
  const whole: Record<string, unknown> = {
    alg: parts.alg ?? 'ES256',
    typ: 'plumbline-record+jws',
    x5c: [toBase64(der)],
    'x5t#S256': toBase64Url(await digestOf('SHA-256', der)),
    iat: Math.floor(signingTime.getTime() / 1000),
    ...header,
  }
  const kept = Object.entries(whole).filter(([, value]) => value !== undefined)
  const jws = await new FlattenedSign(payload.value)
    .setProtectedHeader(Object.fromEntries(kept) as { alg: string })
    .sign(keys.privateKey)
  return { protected: jws.protected ?? '', signature: jws.signature }
}
