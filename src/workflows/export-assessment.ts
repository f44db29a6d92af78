import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { PrintReport } from '#src/export/export-client.ts'
import type { Signer } from '#src/export/signature-box.ts'
import { signatureReason } from '#src/export/signature-words.ts'
import { signPdf } from '#src/signing/sign-pdf.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { FilesOptions } from './check-files.ts'
import { type EmbedProblem, embeddedFiles } from './embedded-files.ts'
import type { FileCheck, FileOutcome, FilesCheck } from './file-check.ts'
import { fileInHand, type GivenFile } from './given-file.ts'
import {
  type IssuedPublicCopy,
  issuePublicCopy,
  type PublicCopyProblem,
  type PublicWish,
} from './issue-public-copy.ts'
import { type IssueDeps, type IssuedRecord, issueRecord } from './issue-record.ts'
import {
  type ExportedFile,
  internalFile,
  type MadeFiles,
  type MakeFilesProblem,
  makeFiles,
} from './make-files.ts'
import { secretsInFiles } from './search-public-files.ts'
import type { SigningIdentity } from './signing-identity.ts'
import { verifyFiles as verifyHere } from './verify-file.ts'

export type { ExportedFile }

export type ExportStage = 'record' | 'pdf' | 'sign' | 'check'

export type ExportRequest = {
  readonly framework: Framework
  readonly assessment: Assessment
  /** Absent: both files are drafts, marked so and signed by nobody. */
  readonly identity?: SigningIdentity
  /** A public copy in every format, and the whole record as one file for the person themselves. */
  readonly publicCopy?: PublicWish
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
  readonly markdown: ExportedFile
  /** The whole record, when the other files are its public copy. */
  readonly internal?: ExportedFile
  /** What checking both files found just now: the PDF first. */
  readonly checks: readonly FileCheck[]
  /** Characters of the assessment that no font here draws, and how often the PDF shows a mark for each. */
  readonly undrawn: Readonly<Record<string, number>>
}

/** Nothing is offered for download after any of these. */
export type ExportProblem =
  | EmbedProblem
  | PublicCopyProblem
  | MakeFilesProblem
  /** The files were made and did not pass their own check. */
  | { readonly kind: 'check-failed'; readonly checks: readonly FileCheck[] }

export type ExportDeps = Omit<IssueDeps, 'embedded'> & {
  readonly print: PrintReport
  /** Where kept copies lie; without it a draft that wants some inside is not exported. */
  readonly attachments?: Pick<AttachmentRepository, 'load'> | undefined
  /** In a worker where the page has one: what was made is read again as a stranger's file would be. */
  readonly verifyFiles?: VerifyFiles
}

type VerifyFiles = (files: readonly GivenFile[], options?: FilesOptions) => Promise<FilesCheck>

/** Makes the record, seals it, prints it, seals the print, and checks all of it before giving it out. */
export async function exportAssessment(
  deps: ExportDeps,
  request: ExportRequest,
): Promise<Result<Exported, ExportProblem>> {
  const { framework, assessment, identity, publicCopy, onProgress, signal } = request
  onProgress?.('record', 0)
  const inside = await embeddedFiles(deps.attachments, assessment)
  if (!inside.ok) return inside
  const issuing = { ...deps, embedded: inside.value }
  const issued: Result<Issued, ExportProblem> = publicCopy
    ? await issuePublicCopy(issuing, framework, assessment, identity, publicCopy)
    : await issueRecord(issuing, framework, assessment, identity)
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
  const guarded = guardPublicCopy(sealed.value, issued.value, identity)
  const { verifyFiles = verifyHere } = deps
  const verify: VerifyFiles = (files) => verifyFiles(files, { signal })
  const exported = guarded.ok ? await checked(sealed.value, issued.value, verify) : guarded
  return signal?.aborted ? cancelled : exported
}

const cancelled = err({ kind: 'cancelled' } as const)

type Issued = IssuedRecord & Partial<IssuedPublicCopy>

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
    reason: signatureReason({ role: authorField }, record.framework.definition.language),
    capacity: { role: authorField },
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

/** Before anything else is done with them: no byte of the files may hold what stays inside. */
function guardPublicCopy(
  files: MadeFiles,
  { record, secrets }: Issued,
  identity: SigningIdentity | undefined,
): Result<void, ExportProblem> {
  if (!secrets) return ok(undefined)
  const { definition } = record.framework
  const found = secretsInFiles(Object.values(files), secrets, definition, identity)
  return found.length > 0 ? err({ kind: 'secrets-found', found }) : ok(undefined)
}

/** As a reader would check them: each by itself, all as the same record, and a copy with its whole. */
async function checked(
  { pdf, json, 'actions-csv': actions, markdown }: MadeFiles,
  { record, digest, whole }: Issued,
  verify: VerifyFiles,
): Promise<Result<Exported, ExportProblem>> {
  const internal = whole && internalFile(whole.record, whole.digest)
  const { files, together } = await verify([pdf, json].map(givenFile))
  const pair = internal && (await verify([json, internal].map(givenFile)))
  const checks = [...files, ...(pair?.files.slice(1) ?? [])]
  const isSame = together.kind === 'same-record' && together.digest === digest
  const isPair = !pair || pair.together.kind === 'public-copy'
  if (!isSame || !isPair || checks.some(({ outcome }) => outcome !== expected[record.state]))
    return err({ kind: 'check-failed', checks })
  return ok({
    recordId: record.id,
    recordDigest: digest,
    state: record.state,
    pdf: fileOf(pdf),
    json: fileOf(json),
    actionsCsv: fileOf(actions),
    markdown: fileOf(markdown),
    ...(internal && { internal }),
    checks,
    undrawn: pdf.made.missingGlyphs ?? {},
  })
}

const fileOf = ({ name, bytes, mediaType }: ExportedFile): ExportedFile => ({
  name,
  bytes,
  mediaType,
})

const givenFile = ({ name, bytes }: ExportedFile): GivenFile => fileInHand(name, bytes)
