import type { RecordSignature } from '#schemas/record.ts'
import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { ok, type Result } from '#src/domain/result.ts'
import {
  type Bytes,
  bytesOfText,
  concatBytes,
  fromBase64,
  fromBase64Url,
  toBase64Url,
} from './bytes.ts'
import type { NotCanonical } from './canonical-json.ts'
import { readCertificate, type SignerCertificate } from './certificate.ts'
import type { Trust } from './certificate-facts.ts'
import { digestOfParts, frameworkDigest, recordPayload, sha256Hex } from './digest.ts'
import { type JwsAlgorithm, jwsAlgorithm, meaningOf } from './jws-algorithms.ts'
import { importVerifyKey, verifyPlain } from './raw-signature.ts'
import {
  claimedTime,
  RECORD_SIGNATURE_TYPE,
  type RecordHeader,
  readRecordHeader,
} from './record-header.ts'
import { repeatedIn } from './repeated-signature.ts'
import { capacityCheck, capacityReport, readCapacityMember } from './signed-capacity.ts'
import { isWithin } from './signer.ts'
import { type Anchors, trustIn } from './trust.ts'
import type {
  CapacityReport,
  Check,
  RecordCheckId,
  RecordSignatureReport,
  RecordVerification,
} from './verification.ts'

type RecordCheck = Check<RecordCheckId>

const check = (
  id: RecordCheckId,
  holds: boolean,
  detail: RecordCheck['detail'] = {},
): RecordCheck => ({ id, outcome: holds ? 'pass' : 'fail', detail })

/** Each signature by itself: mathematics and fitness of the certificate, never trust in a person. */
export async function verifyRecord(
  record: WrittenRecord,
  anchors: Anchors = [],
): Promise<Result<RecordVerification, NotCanonical>> {
  const payload = recordPayload(record)
  if (!payload.ok) return payload
  const framework = await frameworkDigest(record.framework.definition)
  const encoded = bytesOfText(toBase64Url(payload.value))
  const { signatures = [] } = record
  const repeated = repeatedIn(signatures)
  return ok({
    digest: await sha256Hex(payload.value),
    frameworkMatches: framework.ok && framework.value === record.framework.sha256,
    signatures: await Promise.all(
      signatures.map((signature, at) =>
        verifySignature(signature, {
          ...{ payload: encoded, anchors },
          isFirst: at === 0,
          isRepeated: repeated[at] === true,
        }),
      ),
    ),
  })
}

type Over = {
  /** What is signed, in base64url, as bytes. */
  readonly payload: Bytes
  /** A signature that does not say its role is the author's when it stands first. */
  readonly isFirst: boolean
  readonly isRepeated: boolean
  readonly anchors: Anchors
}

async function verifySignature(
  signature: RecordSignature,
  { payload, isFirst, isRepeated, anchors }: Over,
): Promise<RecordSignatureReport> {
  const read = readRecordHeader(signature.protected)
  if (!read.ok) return report([check('header', false, { reason: read.error })])
  const header = read.value
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
  const others = chainOf(header)
  const stated = readCapacityMember(header)
  const found = {
    ...{ claimed, certificate, capacity: capacityReport(stated, isFirst) },
    trust: await trustIn({ certificate, others, anchors, time }),
  }
  if (!algorithm || !certificate) return report(checks, found)
  const { facts, der } = certificate
  const { notBefore, notAfter } = facts
  const thumbprint = toBase64Url(digestOfParts('SHA-256', [der]))
  const isInTime = time !== undefined && isWithin(facts, time)
  checks.push(
    check('thumbprint', header['x5t#S256'] === thumbprint),
    check('signature-value', await isSignedBy(certificate, algorithm, signature, payload)),
    check('certificate-use', facts.maySign),
    check('certificate-dates', isInTime, { notBefore, notAfter, claimed: claimed ?? '' }),
    capacityCheck(stated),
    check('said-once', !isRepeated),
  )
  return report(checks, found)
}

async function certificateOf(header: RecordHeader): Promise<SignerCertificate | undefined> {
  const chain = header['x5c']
  const first: unknown = Array.isArray(chain) ? chain[0] : undefined
  const der = typeof first === 'string' ? fromBase64(first) : undefined
  const read = der && (await readCertificate(der))
  return read?.ok ? read.value : undefined
}

/** The certificates after the first (RFC 7515, 4.1.6), as far as they can be read. */
function chainOf(header: RecordHeader): Bytes[] {
  const chain: readonly unknown[] = Array.isArray(header['x5c']) ? header['x5c'] : []
  return chain
    .slice(1)
    .flatMap((text) => (typeof text === 'string' ? (fromBase64(text) ?? []) : []))
}

/** RFC 7515, 5.2. What is signed is half a megabyte and the same for all, so it is encoded once. */
async function isSignedBy(
  { key }: SignerCertificate,
  algorithm: JwsAlgorithm,
  signature: RecordSignature,
  payload: Bytes,
): Promise<boolean> {
  const meaning = meaningOf(algorithm)
  const imported = meaning.key === key.kind ? await importVerifyKey(key, meaning.scheme) : undefined
  const value = fromBase64Url(signature.signature)
  if (!imported || !value) return false
  const input = concatBytes(bytesOfText(`${signature.protected}.`), payload)
  return verifyPlain(imported, meaning.scheme, value, input)
}

/** Where these fail there was nothing to judge by; where another one fails the signature does not hold. */
const undecided: ReadonlySet<RecordCheckId> = new Set<RecordCheckId>([
  'algorithm',
  'certificate',
  'certificate-use',
  'certificate-dates',
  'role',
  'said-once',
])

type Found = {
  readonly claimed: string | null
  readonly certificate: SignerCertificate | undefined
  readonly trust: Trust
  readonly capacity: CapacityReport
}

const nothing: Found = {
  claimed: null,
  certificate: undefined,
  trust: { kind: 'no-certificate' },
  capacity: capacityReport(undefined, false),
}

function report(
  checks: readonly RecordCheck[],
  { claimed, certificate, trust, capacity }: Found = nothing,
): RecordSignatureReport {
  const failed = checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
  const isBroken = failed.some((id) => !undecided.has(id))
  return {
    verdict: isBroken ? 'broken' : failed.length > 0 ? 'unsure' : 'intact',
    checks,
    signer: certificate?.facts ?? null,
    trust,
    capacity,
    claimed: { time: claimed },
  }
}
