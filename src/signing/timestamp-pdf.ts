import { err, ok, type Result } from '#src/domain/result.ts'
import type { Bytes } from './bytes.ts'
import { certifiedLevel } from './certification.ts'
import { digestOf, digestOfParts } from './digest.ts'
import { appendUpdate, firstFreeNumber } from './incremental-update.ts'
import { signatureFields } from './pdf-fields.ts'
import { attempt, openPdf, type PdfFile } from './pdf-file.ts'
import { entriesOf, pdfRef } from './pdf-values.ts'
import {
  fillByteRange,
  fillContents,
  TIMESTAMP_BYTES,
  timestampDictionary,
} from './signature-dictionary.ts'
import { catalogUpdate, filledField } from './signature-update.ts'
import {
  readTimestampAnswer,
  type TimestampAnswer,
  type TimestampAnswerProblem,
} from './timestamp-answer.ts'
import { type TimestampRequest, timestampRequest } from './timestamp-request.ts'
import type { PdfProblem } from './verification.ts'

/** The field that every report keeps free for a time stamp. */
const TIMESTAMP_FIELD = 'timestamp'

export type TimestampProblem =
  | { readonly kind: 'unreadable-pdf'; readonly problem: PdfProblem }
  /** The file keeps no field free for a time stamp. */
  | { readonly kind: 'no-timestamp-field' }
  | { readonly kind: 'timestamped-already' }
  /** A signature in the file lets nothing follow. */
  | { readonly kind: 'closed' }

export type StampProblem =
  | TimestampProblem
  | TimestampAnswerProblem
  | { readonly kind: 'answer-too-large'; readonly size: number; readonly limit: number }

/** The file with an empty time stamp in it. The same bytes come out for the same file, always. */
type Prepared = {
  readonly bytes: Bytes
  readonly contentsAt: number
  readonly request: TimestampRequest
}

/** The first of two steps: what to send to an authority. Nothing needs to be kept but the file itself. */
export async function requestTimestamp(
  bytes: Uint8Array,
): Promise<Result<TimestampRequest, TimestampProblem>> {
  const prepared = await prepare(bytes)
  return prepared.ok ? ok(prepared.value.request) : prepared
}

/** The second: the same file with the answer in it, as one incremental update (ISO 32000-2, 12.8.5). */
export async function addTimestamp(
  bytes: Uint8Array,
  answer: Uint8Array,
): Promise<Result<Omit<TimestampAnswer, 'token'> & { readonly bytes: Bytes }, StampProblem>> {
  const prepared = await prepare(bytes)
  if (!prepared.ok) return prepared
  const { bytes: out, contentsAt, request } = prepared.value
  const read = await readTimestampAnswer(answer, request)
  if (!read.ok) return read
  const { token, ...stamp } = read.value
  if (token.length > TIMESTAMP_BYTES)
    return err({ kind: 'answer-too-large', size: token.length, limit: TIMESTAMP_BYTES })
  fillContents(out, contentsAt, token)
  return ok({ ...stamp, bytes: out })
}

async function prepare(bytes: Uint8Array): Promise<Result<Prepared, TimestampProblem>> {
  const opened = openPdf(bytes)
  if (!opened.ok) return err({ kind: 'unreadable-pdf', problem: opened.error })
  const file = opened.value
  if (file.trailing > 0) {
    const problem = { kind: 'trailing-bytes', bytes: file.trailing } as const
    return err({ kind: 'unreadable-pdf', problem })
  }
  const id = (await digestOf('SHA-256', bytes)).slice(0, 16)
  const update = attempt(() => prepareUpdate(file, id))
  if (!update.ok) return err({ kind: 'unreadable-pdf', problem: update.error })
  if (!update.value.ok) return update.value
  const { signed, ...prepared } = update.value.value
  const request = await timestampRequest(digestOfParts('SHA-256', signed))
  return ok({ ...prepared, request })
}

type Update = Omit<Prepared, 'request'> & { readonly signed: readonly Uint8Array[] }

function prepareUpdate(file: PdfFile, id: Bytes): Result<Update, TimestampProblem> {
  const fields = signatureFields(file, file.newest)
  const field = fields.find(({ name }) => name === TIMESTAMP_FIELD)
  if (!field?.ref) return err({ kind: 'no-timestamp-field' })
  if (field.value !== undefined) return err({ kind: 'timestamped-already' })
  const dictionaries = fields.map(({ value }) => entriesOf(file.resolve(value, file.newest)))
  if (dictionaries.some((dict) => certifiedLevel(file, dict, file.newest) === 1))
    return err({ kind: 'closed' })
  const stamp = pdfRef(firstFreeNumber(file))
  const dictionary = timestampDictionary()
  const objects = [
    { ref: stamp, value: dictionary },
    ...filledField({ ...field, ref: field.ref }, stamp, undefined),
    ...catalogUpdate(file, { certification: undefined }),
  ]
  const { bytes, offsets } = appendUpdate(file, objects, id)
  const ranges = fillByteRange(bytes, dictionary, Number(offsets.get(stamp.num)))
  return ok({ bytes, ...ranges })
}
