import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Attachment } from '#schemas/record.ts'
import { type AssessmentProblem, parseAssessment } from '#src/domain/migrate-assessment.ts'
import { formatOf } from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { WhyUnsafe } from '#src/domain/strict-json.ts'
import type { PdfProblem } from '#src/signing/verification.ts'
import { type Alteration, alterationIn } from './alteration.ts'
import { type CheckedPdf, checkPdf } from './check-pdf.ts'
import { type CheckedRecord, checkRecord } from './check-record.ts'
import type { FileReason } from './file-check.ts'
import { type GivenFile, type GivenFileProblem, largestFile, readGivenFile } from './given-file.ts'
import { isPdf, readJson } from './read-json.ts'
import type { Unfinished } from './unfinished.ts'

export type AssessmentOrigin = 'assessment' | 'record' | 'pdf'

export type FoundAssessment = {
  readonly from: AssessmentOrigin
  readonly assessment: Assessment
  /** The questionnaire that a record carries; a draft only names its own. */
  readonly framework?: Framework
  /** The files inside a record, each held against its digest. */
  readonly attachments?: readonly Attachment[]
}

/** Why a file does not become a draft; nothing of it is kept. */
export type FindAssessmentProblem =
  | GivenFileProblem
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  /** JSON that says one thing to one reader and another to the next, or that is made to do harm. */
  | {
      readonly kind: 'unsafe-json'
      readonly why: WhyUnsafe
      readonly line: number
      readonly column: number
    }
  /** Neither an assessment, nor a record, nor a PDF; `found` is the file's own `format`, or ''. */
  | { readonly kind: 'not-ours'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly found: string }
  | { readonly kind: 'damaged'; readonly where: string; readonly detail: string }
  /** What the record says of itself does not agree with what it holds. */
  | { readonly kind: 'record-altered'; readonly what: Alteration }
  | { readonly kind: 'pdf-without-record' }
  | { readonly kind: 'pdf-unreadable'; readonly why: PdfProblem }

/** `findAssessment`, here or in a worker. */
export type FindAssessment = (
  file: GivenFile,
  signal?: AbortSignal,
) => Promise<Result<FoundAssessment, FindAssessmentProblem | Unfinished>>

/** The assessment in a draft, a record or a PDF that holds one; a record is held against itself first. */
export async function findAssessment(
  file: GivenFile,
): Promise<Result<FoundAssessment, FindAssessmentProblem>> {
  const read = await readGivenFile(file, largestFile)
  if (!read.ok) return read
  if (isPdf(read.value)) return inPdf(await checkPdf(read.value))
  const json = readJson(read.value)
  if (!json.ok)
    return err(json.error.kind === 'not-an-object' ? { kind: 'not-ours', found: '' } : json.error)
  const format = formatOf(json.value)
  if (format.startsWith('plumbline-record/'))
    return inRecord(await checkRecord(json.value), 'record')
  const parsed = parseAssessment(json.value)
  return parsed.ok
    ? ok({ from: 'assessment', assessment: parsed.value })
    : err(assessmentProblem(parsed.error, format))
}

function assessmentProblem(problem: AssessmentProblem, format: string): FindAssessmentProblem {
  switch (problem.kind) {
    case 'not-an-assessment':
      return { kind: 'not-ours', found: format }
    case 'newer-version':
      return problem
    case 'assessment-damaged':
      return { kind: 'damaged', where: problem.where, detail: problem.detail }
  }
}

type Found = Result<FoundAssessment, FindAssessmentProblem>

function inRecord(checked: Result<CheckedRecord, FileReason>, from: 'record' | 'pdf'): Found {
  if (!checked.ok) return err(recordProblem(checked.error))
  const { record, reasons } = checked.value
  const what = alterationIn(reasons)
  if (what) return err({ kind: 'record-altered', what })
  const { assessment, framework, attachments } = record
  return ok({
    ...{ from, assessment, framework: framework.definition },
    ...(attachments && { attachments }),
  })
}

function recordProblem(reason: FileReason): FindAssessmentProblem {
  switch (reason.kind) {
    case 'newer-version':
      return reason
    case 'record-damaged':
      return { kind: 'damaged', where: reason.where, detail: reason.detail }
    default:
      return { kind: 'not-ours', found: reason.kind === 'not-a-record' ? reason.found : '' }
  }
}

function inPdf({ pdf, inside, reasons }: CheckedPdf): Found {
  const [problem] = pdf.problems
  if (inside) return inRecord(ok({ ...inside, reasons }), 'pdf')
  if (problem) return err({ kind: 'pdf-unreadable', why: problem })
  const [reason] = reasons.filter(({ kind }) => kind !== 'signature')
  return err(
    reason === undefined || reason.kind === 'pdf-without-record'
      ? { kind: 'pdf-without-record' }
      : recordProblem(reason),
  )
}
