import { err, ok, type Result } from '#src/domain/result.ts'
import { latin1Of } from './bytes.ts'
import { createBudget, defaultLimits, type PdfBudget, type PdfLimits } from './pdf-budget.ts'
import { isSpace } from './pdf-characters.ts'
import { PdfFault } from './pdf-fault.ts'
import { createReader, type PdfReader } from './pdf-reader.ts'
import { type Revision, readRevisions } from './pdf-revisions.ts'
import { entriesOf, type PdfDict } from './pdf-values.ts'
import type { PdfProblem } from './verification.ts'

/** A PDF and every state it was ever saved in; revisions count from 0, the oldest. */
export type PdfFile = PdfReader & {
  readonly bytes: Uint8Array
  readonly revisions: readonly Revision[]
  readonly newest: number
  /** Bytes after the last `%%EOF` that are not white space. */
  readonly trailing: number
  readonly budget: PdfBudget
}

/** Reads the structure. Objects are read when asked for, and then faults leave as `PdfFault`. */
export const openPdf = (
  bytes: Uint8Array,
  limits: PdfLimits = defaultLimits,
): Result<PdfFile, PdfProblem> => attempt(() => readPdf(bytes, limits))

/** The one place where a `PdfFault` becomes a value. */
export function attempt<T>(read: () => T): Result<T, PdfProblem> {
  try {
    return ok(read())
  } catch (error) {
    if (error instanceof PdfFault) return err(error.problem)
    throw error
  }
}

function readPdf(bytes: Uint8Array, limits: PdfLimits): PdfFile {
  if (bytes.length > limits.size)
    throw new PdfFault({ kind: 'too-large', size: bytes.length, limit: limits.size })
  if (!/^%PDF-\d\.\d/.test(latin1Of(bytes, 0, 8))) throw new PdfFault({ kind: 'not-a-pdf' })
  const budget = createBudget(limits)
  const revisions = readRevisions(bytes, budget)
  if (revisions.some((revision) => revision.trailer.has('Encrypt')))
    throw new PdfFault({ kind: 'encrypted' })
  const tail = bytes.subarray(revisions.at(-1)?.end)
  return {
    ...createReader(bytes, revisions, budget),
    bytes,
    revisions,
    budget,
    newest: revisions.length - 1,
    trailing: tail.filter((byte) => !isSpace(byte)).length,
  }
}

export const trailerOf = (file: PdfFile, revision: number): PdfDict =>
  entriesOf(file.revisions[revision]?.trailer)

/** The document catalog (7.7.2) of a revision; empty when there is none. */
export const catalogOf = (file: PdfFile, revision: number): PdfDict =>
  entriesOf(file.resolve(trailerOf(file, revision).get('Root'), revision))
