import type { AssessmentRecord } from '#schemas/record.ts'
import { buildReport } from '#src/domain/report.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { leftOutOf } from '#src/domain/withheld-report.ts'
import type { PrintReport, ReportProblem } from '#src/export/export-client.ts'
import {
  type Exporter,
  type ExportSource,
  exportedName,
  exporters,
  type Made,
} from '#src/export/exporters.ts'
import { fileName } from '#src/export/file-name.ts'
import { sayLeftOut } from '#src/export/public-report.ts'
import { recordJson } from '#src/export/record-json.ts'
import type { RenderProgress } from '#src/export/tagged/render-tagged-pdf.ts'
import type { IssuedRecord } from './issue-record.ts'
import type { SigningIdentity } from './signing-identity.ts'

export type ExportedFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/** One file for each format there is, the PDF not yet signed. */
export type MadeFiles = Record<Exporter['id'], ExportedFile & { readonly made: Made }>

export type MakeFilesProblem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'pdf-failed'; readonly detail: string }

export type MakeFilesOptions = {
  /** 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal | undefined
}

/** Every format there is, made from the record itself, so that none can say anything else. */
export async function makeFiles(
  print: PrintReport,
  issued: IssuedRecord,
  identity: SigningIdentity | undefined,
  { onProgress, signal }: MakeFilesOptions,
): Promise<Result<MadeFiles, MakeFilesProblem>> {
  const source = sourceOf(issued, identity)
  const tools = {
    print,
    signal,
    onProgress: (progress: RenderProgress) => onProgress(shareOf(progress)),
  }
  const files: Partial<MadeFiles> = {}
  for (const exporter of exporters) {
    const made = await exporter.make(source, tools)
    if (!made.ok) return err(printProblem(made.error))
    const { bytes } = made.value
    const name = exportedName(exporter, source.model)
    files[exporter.id] = { name, bytes, mediaType: exporter.mediaType, made: made.value }
  }
  const { pdf, json, 'actions-csv': actions, markdown } = files
  if (!pdf || !json || !actions || !markdown) throw new Error('An exporter is missing.')
  return ok({ pdf, json, 'actions-csv': actions, markdown })
}

function sourceOf(
  { record, digest, audience }: IssuedRecord,
  identity: SigningIdentity | undefined,
): ExportSource {
  const { id, state, issuedAt, framework, assessment, withheld } = record
  const { definition } = framework
  const who = identity && signerOf(identity)
  const model = buildReport(definition, assessment, {
    ...{ recordId: id, recordDigest: digest, state, issuedAt },
    ...(who && { signer: who }),
    ...(audience && { audience }),
    ...(withheld && { leftOut: leftOutOf(definition, assessment, withheld) }),
  })
  return {
    record,
    model: sayLeftOut(model),
    ...(identity &&
      who && { signature: { ...who, fingerprint: identity.fingerprint, signedAt: issuedAt } }),
  }
}

const signerOf = ({ name, organisation, pseudonym }: SigningIdentity) => ({
  name,
  organisation,
  pseudonym,
})

/** The whole record of a public copy, under a name that nobody sends by mistake. */
export function internalFile(whole: AssessmentRecord, digest: string): ExportedFile {
  const { model, record } = sourceOf({ record: whole, digest, audience: 'internal' }, undefined)
  return {
    name: fileName(model, '.json'),
    bytes: recordJson(record),
    mediaType: 'application/json',
  }
}

/** Measured on a report of 30 pages: laying out takes most of the time and cannot tell how far it is. */
function shareOf(progress: RenderProgress): number {
  switch (progress.stage) {
    case 'compose':
      return 0.05
    case 'fonts':
      return 0.1
    case 'layout':
      return 0.2
    case 'paint':
      return 0.7 + (0.3 * progress.page) / Math.max(progress.pages, 1)
  }
}

function printProblem(problem: ReportProblem): MakeFilesProblem {
  switch (problem.kind) {
    case 'cancelled':
      return problem
    case 'renderer-failed':
      return { kind: 'pdf-failed', detail: problem.detail }
    case 'font-unavailable':
      return { kind: 'pdf-failed', detail: `${problem.file}: ${problem.reason}` }
  }
}
