import { plainName } from '#src/domain/plain-name.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import {
  addTimestamp,
  requestTimestamp,
  type StampProblem,
  type TimestampProblem,
} from '#src/signing/timestamp-pdf.ts'
import type { FileOutcome } from './file-check.ts'
import {
  fileInHand,
  type GivenFile,
  type GivenFileProblem,
  largestAnswer,
  largestFile,
  readGivenFile,
} from './given-file.ts'
import type { ExportedFile } from './make-files.ts'
import type { Unfinished } from './unfinished.ts'
import { verifyFile } from './verify-file.ts'

export type AskProblem = GivenFileProblem | TimestampProblem
export type AnswerProblem =
  | GivenFileProblem
  | StampProblem
  /** The stamped file was made and does not pass its own check. */
  | { readonly kind: 'check-failed'; readonly outcome: FileOutcome }

export type Stamped = {
  readonly file: ExportedFile
  /** ISO 8601. */
  readonly time: string
  readonly authority: string
}

/** `askTimestamp` and `answerTimestamp`, here or in a worker. */
export type AskTimestamp = (
  file: GivenFile,
  signal?: AbortSignal,
) => Promise<Result<ExportedFile, AskProblem | Unfinished>>
export type AnswerTimestamp = (
  file: GivenFile,
  answer: GivenFile,
  signal?: AbortSignal,
) => Promise<Result<Stamped, AnswerProblem | Unfinished>>

/** The request for a time-stamping authority, as a file to send by any way. */
export async function askTimestamp(file: GivenFile): Promise<Result<ExportedFile, AskProblem>> {
  const bytes = await readGivenFile(file, largestFile)
  if (!bytes.ok) return bytes
  const asked = await requestTimestamp(bytes.value)
  return asked.ok
    ? ok({
        name: `${stemOf(file.name)}.tsq`,
        bytes: asked.value.der,
        mediaType: 'application/timestamp-query',
      })
    : asked
}

/** The very file that was asked for, with the authority's answer in it. */
export async function answerTimestamp(
  file: GivenFile,
  answer: GivenFile,
): Promise<Result<Stamped, AnswerProblem>> {
  const bytes = await readGivenFile(file, largestFile)
  if (!bytes.ok) return bytes
  const given = await readGivenFile(answer, largestAnswer)
  if (!given.ok) return given
  const stamped = await addTimestamp(bytes.value, given.value)
  if (!stamped.ok) return stamped
  const { facts, authority } = stamped.value
  const name = `${stemOf(file.name)}-timestamped.pdf`
  const out = { name, bytes: stamped.value.bytes, mediaType: 'application/pdf' }
  const { outcome, pdfSignatures } = await verifyFile(fileInHand(name, out.bytes))
  const isStamped = pdfSignatures.some(
    ({ timestamp, verdict }) => timestamp !== null && verdict === 'intact',
  )
  if (!isStamped) return err({ kind: 'check-failed', outcome })
  return ok({ file: out, time: facts.time, authority: authority.name || authority.organisation })
}

const stemOf = (name: string): string => plainName(name).replace(/\.[^.]*$/, '')
