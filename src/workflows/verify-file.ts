import { sha256Hex } from '#src/signing/digest.ts'
import type { Anchors } from '#src/signing/trust.ts'
import { alterationIn } from './alteration.ts'
import { pairAmong } from './check-pair.ts'
import { checkPdf } from './check-pdf.ts'
import { checkRecord, jsonReason } from './check-record.ts'
import type { LoadFramework } from './draft-library.ts'
import { familiarSigners, nobody, type Trusted } from './familiar-signers.ts'
import type { FileCheck, FilesCheck, Together } from './file-check.ts'
import { type GivenFile, largestFile, readGivenFile } from './given-file.ts'
import { judgeFile } from './judge-file.ts'
import { isPdf, readJson } from './read-json.ts'

/**
 * Checks each file by itself and says whether they hold the same record. With `loadFramework` the
 * questionnaire inside is held against the app's own; with `trusted` each signer against those known here.
 */
export async function verifyFiles(
  files: readonly GivenFile[],
  loadFramework?: LoadFramework,
  trusted?: Trusted,
): Promise<FilesCheck> {
  const checks: FileCheck[] = []
  for (const file of files) checks.push(await verifyFile(file, loadFramework, trusted))
  return { files: checks, together: (await pairAmong(checks)) ?? togetherOf(checks) }
}

export async function verifyFile(
  file: GivenFile,
  loadFramework?: LoadFramework,
  trusted: Trusted = nobody,
): Promise<FileCheck> {
  const { name, size } = file
  const read = await readGivenFile(file, largestFile)
  if (!read.ok) return { ...nothing, name, size, sha256: '', ...judgeFile([read.error]) }
  const bytes = read.value
  const about = { name, size: bytes.length, sha256: await sha256Hex(bytes) }
  const context = { loadFramework, anchors: trusted.anchors }
  const found = await (isPdf(bytes) ? pdfCheck : jsonCheck)(bytes, context)
  return { ...found, ...about, familiar: familiarSigners(found, trusted.acquaintances) }
}

type Context = {
  readonly loadFramework: LoadFramework | undefined
  readonly anchors: Anchors
}

type Findings = Omit<FileCheck, 'name' | 'size' | 'sha256'>

const nothing: Omit<Findings, 'outcome' | 'reasons'> = {
  kind: 'other',
  pdfSignatures: [],
  recordSignatures: [],
  emptyFields: [],
  facts: null,
  agreement: [],
  attachments: [],
  record: null,
  familiar: [],
}

async function pdfCheck(bytes: Uint8Array, context: Context): Promise<Findings> {
  const { loadFramework, anchors } = context
  const { pdf, inside, agreement, reasons } = await checkPdf(bytes, loadFramework, anchors)
  const judged = judgeFile(reasons, agreement)
  return {
    ...nothing,
    kind: 'pdf',
    pdfSignatures: pdf.signatures,
    emptyFields: pdf.emptyFields,
    attachments: pdf.attachments,
    agreement,
    ...(inside && {
      facts: inside.facts,
      recordSignatures: inside.signatures,
      record: alterationIn(reasons) ? null : inside.record,
    }),
    ...judged,
    ...(!pdf.readable && { outcome: 'unreadable' }),
  }
}

async function jsonCheck(bytes: Uint8Array, context: Context): Promise<Findings> {
  const json = readJson(bytes)
  if (!json.ok)
    return {
      ...nothing,
      ...judgeFile([jsonReason(json.error) ?? { kind: 'neither-pdf-nor-json' }]),
    }
  const checked = await checkRecord(json.value, context.loadFramework, context.anchors)
  if (!checked.ok) {
    const kind = checked.error.kind === 'working-draft' ? 'assessment' : 'other'
    return { ...nothing, kind, ...judgeFile([checked.error]) }
  }
  const { record, facts, agreement, signatures, reasons: found } = checked.value
  const isUnsigned = record.state === 'draft' && signatures.length === 0
  const reasons = [...found, ...(isUnsigned ? [{ kind: 'nobody-signed' } as const] : [])]
  return {
    ...nothing,
    kind: 'record',
    recordSignatures: signatures,
    facts,
    agreement,
    record: alterationIn(reasons) ? null : record,
    ...judgeFile(reasons, agreement),
  }
}

function togetherOf(checks: readonly FileCheck[]): Together {
  if (checks.length === 1) return { kind: 'one-file' }
  const digests = new Set(checks.map(({ facts }) => facts?.digest))
  const [digest] = digests
  if (digests.has(undefined) || digest === undefined) return { kind: 'not-comparable' }
  return digests.size === 1 ? { kind: 'same-record', digest } : { kind: 'different-records' }
}
