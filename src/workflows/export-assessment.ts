import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { PrintReport } from '#src/export/export-client.ts'
import type { Signer } from '#src/export/signature-box.ts'
import { signPdf } from '#src/signing/sign-pdf.ts'
import type { FileCheck, FileOutcome } from './file-check.ts'
import type { GivenFile } from './given-file.ts'
import {
  type IssueDeps,
  type IssuedRecord,
  type IssueProblem,
  issueRecord,
} from './issue-record.ts'
import {
  type ExportedFile,
  type MadeFiles,
  type MakeFilesProblem,
  makeFiles,
} from './make-files.ts'
import type { SigningIdentity } from './signing-identity.ts'
import { verifyFiles } from './verify-file.ts'

export type { ExportedFile }

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

export type Exported = {
  readonly recordId: string
  readonly recordDigest: string
  readonly state: AssessmentRecord['state']
  readonly pdf: ExportedFile
  readonly json: ExportedFile
  readonly actionsCsv: ExportedFile
  /** What checking both files found just now: the PDF first. */
  readonly checks: readonly FileCheck[]
  /** Characters of the assessment that no font here draws, and how often the PDF shows a mark for each. */
  readonly undrawn: Readonly<Record<string, number>>
}

/** Nothing is offered for download after any of these. */
export type ExportProblem =
  | IssueProblem
  | MakeFilesProblem
  /** The files were made and did not pass their own check. */
  | { readonly kind: 'check-failed'; readonly checks: readonly FileCheck[] }

export type ExportDeps = IssueDeps & { readonly print: PrintReport }

/** Makes the record, seals it, prints it, seals the print, and checks all of it before giving it out. */
export async function exportAssessment(
  deps: ExportDeps,
  request: ExportRequest,
): Promise<Result<Exported, ExportProblem>> {
  const { framework, assessment, identity, onProgress, signal } = request
  onProgress?.('record', 0)
  const issued = await issueRecord(deps, framework, assessment, identity)
  if (!issued.ok) return issued
  if (signal?.aborted) return cancelled
  onProgress?.('pdf', 0)
  const made = await makeFiles(deps.print, issued.value, identity, {
    onProgress: (share) => onProgress?.('pdf', share),
    signal,
  })
  if (!made.ok) return made
  if (signal?.aborted) return cancelled
  onProgress?.('sign', 0)
  const sealed = await sealPdf(made.value, issued.value, identity)
  if (!sealed.ok) return sealed
  if (signal?.aborted) return cancelled
  onProgress?.('check', 0)
  const exported = await checked(sealed.value, issued.value)
  return signal?.aborted ? cancelled : exported
}

const cancelled = err({ kind: 'cancelled' } as const)

/** The author certifies: afterwards others may sign, and nothing else may change. */
async function sealPdf(
  files: MadeFiles,
  { record }: IssuedRecord,
  identity: SigningIdentity | undefined,
): Promise<Result<MadeFiles, ExportProblem>> {
  if (!identity) return ok(files)
  const { signature } = files.pdf.made
  const bytes = await signPdf(files.pdf.bytes, {
    field: authorField,
    identity: identity.key,
    name: identity.name,
    reason: '',
    time: new Date(record.issuedAt),
    certify: true,
    ...(signature && { appearance: signature }),
  })
  return bytes.ok
    ? ok({ ...files, pdf: { ...files.pdf, bytes: bytes.value } })
    : err({ kind: 'signing-failed', detail: bytes.error.kind })
}

const authorField = 'author' satisfies Signer

const expected: Record<AssessmentRecord['state'], FileOutcome> = {
  draft: 'unsigned',
  final: 'intact',
}

/** As a reader would check them: each by itself, and both as the same record. */
async function checked(
  { pdf, json, 'actions-csv': actions }: MadeFiles,
  { record, digest }: IssuedRecord,
): Promise<Result<Exported, ExportProblem>> {
  const { files, together } = await verifyFiles([pdf, json].map(givenFile))
  const isSame = together.kind === 'same-record' && together.digest === digest
  if (!isSame || files.some(({ outcome }) => outcome !== expected[record.state]))
    return err({ kind: 'check-failed', checks: files })
  return ok({
    recordId: record.id,
    recordDigest: digest,
    state: record.state,
    pdf: fileOf(pdf),
    json: fileOf(json),
    actionsCsv: fileOf(actions),
    checks: files,
    undrawn: pdf.made.missingGlyphs ?? {},
  })
}

const fileOf = ({ name, bytes, mediaType }: ExportedFile): ExportedFile => ({
  name,
  bytes,
  mediaType,
})

const givenFile = ({ name, bytes }: ExportedFile): GivenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
})
