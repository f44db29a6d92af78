import { type BaseBlock, Integer, ObjectIdentifier, Sequence, Utf8String } from 'asn1js'
import { err, ok, type Result } from '#src/domain/result.ts'
import { readBer } from './asn1.ts'
import { type Bytes, equalBytes, ownBytes, toHex } from './bytes.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import { readCms } from './read-cms.ts'
import { checkTimestamp } from './timestamp-checks.ts'
import type { TimestampRequest } from './timestamp-request.ts'
import { readTimestampInfo } from './timestamp-token.ts'
import type { PdfCheckId, TimestampFacts } from './verification.ts'

export type TimestampAnswerProblem =
  | { readonly kind: 'not-an-answer' }
  /** `status` is RFC 3161's PKIStatus; `text` the authority's own words, or ''. */
  | { readonly kind: 'refused'; readonly status: number; readonly text: string }
  /** It is for another file, or for another version of this one. */
  | { readonly kind: 'for-another-file' }
  /** It is for this file and repeats another number than the request of this app. */
  | { readonly kind: 'for-another-request' }
  /** Its own signature or certificate does not pass; `check` is the first that fails. */
  | { readonly kind: 'answer-unsound'; readonly check: PdfCheckId }

export type TimestampAnswer = {
  /** The token alone (RFC 5652 ContentInfo), as it goes into the PDF. */
  readonly token: Bytes
  readonly facts: TimestampFacts
  readonly authority: CertificateFacts
}

const GRANTED = [0, 1]

/** Reads the answer of an authority (`.tsr`, RFC 3161) and checks that it answers that request. */
export async function readTimestampAnswer(
  ber: Uint8Array,
  request: TimestampRequest,
): Promise<Result<TimestampAnswer, TimestampAnswerProblem>> {
  const token = tokenIn(ber)
  if (!token.ok) return token
  const cms = await readCms(token.value, 'timestamp')
  if (!cms.ok) return err({ kind: 'not-an-answer' })
  const { content, certificate } = cms.value
  const info = readTimestampInfo(content)
  if (!info) return err({ kind: 'not-an-answer' })
  const { imprint, facts } = info
  if (imprint.hash !== 'SHA-256' || !equalBytes(imprint.digest, request.digest))
    return err({ kind: 'for-another-file' })
  if (facts.nonce !== null && facts.nonce !== toHex(request.nonce))
    return err({ kind: 'for-another-request' })
  const stamped = () => Promise.resolve(request.digest)
  const { checks } = await checkTimestamp(token.value, stamped)
  const failed = checks.find(({ outcome }) => outcome === 'fail')
  if (failed) return err({ kind: 'answer-unsound', check: failed.id })
  return ok({ token: token.value, facts, authority: certificate.facts })
}

/** Authorities send a response with a status; some programs keep the token alone. */
function tokenIn(ber: Uint8Array): Result<Bytes, TimestampAnswerProblem> {
  const response = readBer(ber)
  const [first, token] = childrenOf(response?.element)
  if (response?.length !== ber.length || !first) return err({ kind: 'not-an-answer' })
  if (first instanceof ObjectIdentifier) return ok(ownBytes(ber))
  const [status, texts] = childrenOf(first)
  if (!(status instanceof Integer)) return err({ kind: 'not-an-answer' })
  const value = status.valueBlock.valueDec
  if (!GRANTED.includes(value))
    return err({
      kind: 'refused',
      status: value,
      text: childrenOf(texts).flatMap(textOf).join(' '),
    })
  return token ? ok(token.valueBeforeDecodeView.slice()) : err({ kind: 'not-an-answer' })
}

const childrenOf = (element: BaseBlock | undefined): BaseBlock[] =>
  element instanceof Sequence ? element.valueBlock.value : []

const textOf = (element: BaseBlock): string[] =>
  element instanceof Utf8String ? [element.valueBlock.value] : []
