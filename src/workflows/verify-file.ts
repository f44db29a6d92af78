import { sha256Hex } from '#src/signing/digest.ts'
import type { Anchors } from '#src/signing/trust.ts'
import { alterationIn } from './alteration.ts'
import { createFilesCheck, type FileOptions } from './check-files.ts'
import { pairAmong } from './check-pair.ts'
import { checkPdf } from './check-pdf.ts'
import { checkRecord, jsonReason } from './check-record.ts'
import type { LoadFramework } from './draft-library.ts'
import { familiarSigners, nobody } from './familiar-signers.ts'
import type { FileCheck } from './file-check.ts'
import { type GivenFile, largestFile, readGivenFile } from './given-file.ts'
import { judgeFile, nothing, unchecked } from './judge-file.ts'
import { isPdf, readJson } from './read-json.ts'

export const verifyFiles = createFilesCheck({ verifyFile, pairAmong })

export async function verifyFile(file: GivenFile, options: FileOptions = {}): Promise<FileCheck> {
  const { loadFramework, trusted = nobody, onStep } = options
  const read = await readGivenFile(file, largestFile)
  if (!read.ok) return unchecked(file, read.error)
  const bytes = read.value
  const about = { name: file.name, size: bytes.length, sha256: await sha256Hex(bytes) }
  const context = { loadFramework, anchors: trusted.anchors, onStep }
  const found = await (isPdf(bytes) ? pdfCheck : jsonCheck)(bytes, context)
  return { ...found, ...about, familiar: familiarSigners(found, trusted.acquaintances) }
}

type Context = {
  readonly loadFramework: LoadFramework | undefined
  readonly anchors: Anchors
  readonly onStep: FileOptions['onStep']
}

type Findings = Omit<FileCheck, 'name' | 'size' | 'sha256'>

async function pdfCheck(bytes: Uint8Array, context: Context): Promise<Findings> {
  const { loadFramework, anchors, onStep } = context
  const checked = await checkPdf(bytes, loadFramework, anchors, onStep)
  const { pdf, inside, agreement, reasons } = checked
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
  context.onStep?.({ kind: 'record' })
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
