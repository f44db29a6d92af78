import type { Assessment } from '#schemas/assessment.ts'
import { err, type Result } from '#src/domain/result.ts'
import type { PdfProblem } from '#src/signing/verification.ts'
import type { DraftLibrary, OpenProblem, SaveProblem } from './draft-library.ts'
import type { GivenFile, GivenFileProblem } from './given-file.ts'

export type { GivenFile }

export type AssessmentOrigin = 'assessment' | 'record' | 'pdf'

/** Why a file does not become a draft; nothing of it is kept. */
export type OpenFileProblem =
  | GivenFileProblem
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  /** JSON that says one thing to one reader and another to the next, or that is made to do harm. */
  | {
      readonly kind: 'unsafe-json'
      readonly why: 'duplicate-key' | 'forbidden-key' | 'too-deep'
      readonly line: number
      readonly column: number
    }
  /** Neither an assessment, nor a record, nor a PDF; `found` is the file's own `format`, or ''. */
  | { readonly kind: 'not-ours'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly found: string }
  | { readonly kind: 'damaged'; readonly where: string; readonly detail: string }
  /** What the record says of itself does not agree with what it holds. */
  | {
      readonly kind: 'record-altered'
      readonly what: 'digest' | 'framework' | 'computed' | 'signature' | 'signature-missing'
    }
  | { readonly kind: 'pdf-without-record' }
  | { readonly kind: 'pdf-unreadable'; readonly why: PdfProblem }

export type OpenedFile = {
  /** The new draft's id. */
  readonly id: string
  readonly from: AssessmentOrigin
  readonly assessment: Assessment
}

export type OpenFileDeps = { readonly library: Pick<DraftLibrary, 'adopt'> }

/** Takes a draft, a record or a PDF that holds one onto the shelf as a new draft. */
export function openFile(
  _deps: OpenFileDeps,
  _file: GivenFile,
): Promise<Result<OpenedFile, OpenFileProblem | OpenProblem | SaveProblem>> {
  return Promise.resolve(err({ kind: 'empty' }))
}
