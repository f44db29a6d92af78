import { flattenedVerify } from 'jose/jws/flattened/verify'
import type { RecordSignature } from '#schemas/record.ts'
import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { parseStrictJson } from '#src/domain/strict-json.ts'
import { type Bytes, fromBase64, fromBase64Url, toBase64Url } from './bytes.ts'
import type { NotCanonical } from './canonical-json.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import { digestOf, frameworkDigest, recordPayload, sha256Hex } from './digest.ts'
import { type JwsAlgorithm, jwsAlgorithm, meaningOf } from './jws-algorithms.ts'
import { importVerifyKey } from './raw-signature.ts'
import { RECORD_SIGNATURE_TYPE } from './sign-record.ts'
import { isWithin } from './signer.ts'
import { trustIn } from './trust.ts'
import type {
  Check,
  RecordCheckId,
  RecordSignatureReport,
  RecordVerification,
} from './verification.ts'

type Header = Readonly<Record<string, unknown>>
type RecordCheck = Check<RecordCheckId>

const check = (id: RecordCheckId, holds: boolean, detail: RecordCheck['detail'] = {}) =>
  ({ id, outcome: holds ? 'pass' : 'fail', detail }) satisfies RecordCheck

/** Each signature by itself: mathematics and fitness of the certificate, never trust in a person. */
export async function verifyRecord(
  record: WrittenRecord,
): Promise<Result<RecordVerification, NotCanonical>> {
  const payload = recordPayload(record)
  if (!payload.ok) return payload
  const framework = await frameworkDigest(record.framework.definition)
  return ok({
    digest: await sha256Hex(payload.value),
    frameworkMatches: framework.ok && framework.value === record.framework.sha256,
    signatures: await Promise.all(
      (record.signatures ?? []).map((signature) => verifySignature(signature, payload.value)),
    ),
  })
}

async function verifySignature(
  signature: RecordSignature,
  payload: Bytes,
): Promise<RecordSignatureReport> {
  const header = readHeader(signature.protected)
  if (typeof header === 'string') return report([check('header', false, { reason: header })])
  const time = claimedTime(header)
  const claimed = time?.toISOString() ?? null
  const algorithm = jwsAlgorithm(header['alg'])
  const certificate = await certificateOf(header)
  const checks = [
    check('header', true),
    check('algorithm', algorithm !== undefined, { alg: String(header['alg']) }),
    check('type', header['typ'] === RECORD_SIGNATURE_TYPE, { typ: String(header['typ']) }),
    check('certificate', certificate !== undefined),
  ]
  if (!algorithm || !certificate) return report(checks, claimed, certificate)
  const { facts, der } = certificate
  const { notBefore, notAfter } = facts
  const thumbprint = toBase64Url(await digestOf('SHA-256', der))
  const isInTime = time !== undefined && isWithin(facts, time)
  checks.push(
    check('thumbprint', header['x5t#S256'] === thumbprint),
    check('signature-value', await isSignedBy(certificate, algorithm, signature, payload)),
    check('certificate-use', facts.maySign),
    check('certificate-dates', isInTime, { notBefore, notAfter, claimed: claimed ?? '' }),
  )
  return report(checks, claimed, certificate)
}

/** The header, or why it is refused: an extension changes what a signature means (RFC 7515, 4.1.11). */
function readHeader(text: string): Header | 'spelling' | 'not-json' | 'extension' {
  const bytes = fromBase64Url(text)
  if (!bytes) return 'spelling'
  const parsed = parseStrictJson(new TextDecoder().decode(bytes))
  if (!parsed.ok || !isHeader(parsed.value)) return 'not-json'
  return 'crit' in parsed.value || 'b64' in parsed.value ? 'extension' : parsed.value
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `iat` counts whole seconds; beyond the year 9999 it is no time that anybody claims. */
function claimedTime(header: Header): Date | undefined {
  const seconds = header['iat']
  const isTime =
    Number.isInteger(seconds) && Number(seconds) >= 0 && Number(seconds) < 253_402_300_800
  return isTime ? new Date(Number(seconds) * 1000) : undefined
}

async function certificateOf(header: Header): Promise<SignerCertificate | undefined> {
  const chain = header['x5c']
  const first: unknown = Array.isArray(chain) ? chain[0] : undefined
  const der = typeof first === 'string' ? fromBase64(first) : undefined
  const read = der && (await readCertificate(der))
  return read?.ok ? read.value : undefined
}

async function isSignedBy(
  { key }: SignerCertificate,
  algorithm: JwsAlgorithm,
  signature: RecordSignature,
  payload: Bytes,
): Promise<boolean> {
  const meaning = meaningOf(algorithm)
  const imported = meaning.key === key.kind ? await importVerifyKey(key, meaning.scheme) : undefined
  if (!imported || !fromBase64Url(signature.signature)) return false
  try {
    const jws = { ...signature, payload: toBase64Url(payload) }
    await flattenedVerify(jws, imported, { algorithms: [algorithm] })
    return true
  } catch {
    return false
  }
}

/** Where these fail there was nothing to judge by; where another one fails the signature does not hold. */
const undecided: ReadonlySet<RecordCheckId> = new Set<RecordCheckId>([
  'algorithm',
  'certificate',
  'certificate-use',
  'certificate-dates',
])

function report(
  checks: readonly RecordCheck[],
  time: string | null = null,
  certificate?: SignerCertificate,
): RecordSignatureReport {
  const failed = checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
  const isBroken = failed.some((id) => !undecided.has(id))
  return {
    verdict: isBroken ? 'broken' : failed.length > 0 ? 'unsure' : 'intact',
    checks,
    signer: certificate?.facts ?? null,
    trust: trustIn(certificate?.facts),
    claimed: { time },
  }
}
