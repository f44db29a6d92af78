import type { FileReason, PdfProblem } from '#src/workflows/file-check.ts'
import type { Formats, Words } from './words.ts'

/** One sentence for each reason why a file is judged as it is. */
export function reasonText(t: Words, f: Formats, reason: FileReason): string {
  switch (reason.kind) {
    case 'too-large':
      return t('reason.too-large', {
        size: sizeWords(t, f, reason.bytes),
        limit: sizeWords(t, f, reason.limit),
      })
    case 'file-unreadable':
      return t('reason.file-unreadable', { detail: reason.detail })
    case 'not-json':
      return t('reason.not-json', { line: reason.line, column: reason.column })
    case 'unsafe-json':
      return t(`reason.unsafe-json.${reason.why}`)
    case 'not-a-record':
      return reason.found === ''
        ? t('reason.not-a-record')
        : t('reason.not-a-record.found', { found: reason.found })
    case 'newer-version':
      return t('reason.newer-version', { found: reason.found })
    case 'record-damaged':
      return t(reason.where === '' ? 'reason.record-damaged.top' : 'reason.record-damaged', reason)
    case 'pdf':
      return pdfProblemText(t, f, reason.problem)
    case 'signature':
      return t(`reason.signature.${reason.over}.${reason.verdict}`, { at: reason.at })
    case 'countersigned':
      return countersignedText(t, reason)
    case 'disagreement':
      return t(`agreement.${reason.check}.fail`)
    case 'signature-missing':
      return t(`reason.signature-missing.${reason.over}`)
    case 'check-out-of-time':
      return t('reason.check-out-of-time', { seconds: f.number(reason.seconds) })
    case 'check-broken':
      return t('reason.check-broken', { detail: reason.detail })
    case 'check-stopped':
    case 'empty':
    case 'neither-pdf-nor-json':
    case 'working-draft':
    case 'pdf-without-record':
    case 'signers-differ':
    case 'nobody-signed':
    case 'marked-draft':
      return t(`reason.${reason.kind}`)
  }
}

type Countersigned = Extract<FileReason, { kind: 'countersigned' }>

function countersignedText(t: Words, { signatures, timestamps }: Countersigned): string {
  const parts = [
    ...(signatures > 0 ? [t('reason.countersigned', { count: signatures })] : []),
    ...(timestamps > 0 ? [t('reason.timestamped', { count: timestamps })] : []),
  ]
  return parts.join(' ')
}

export function pdfProblemText(t: Words, f: Formats, problem: PdfProblem): string {
  switch (problem.kind) {
    case 'damaged':
      return t('pdf.damaged', { at: f.number(problem.at), what: problem.what })
    case 'ambiguous':
      return t('pdf.ambiguous', { object: problem.object })
    case 'signature-removed':
      return t('pdf.signature-removed', { field: problem.field, revision: problem.revision })
    case 'trailing-bytes':
      return t('pdf.trailing-bytes', { count: problem.bytes })
    case 'many-records':
      return t('pdf.many-records', { count: problem.count })
    case 'too-large':
    case 'not-a-pdf':
    case 'encrypted':
    case 'out-of-time':
    case 'unreadable-record':
      return t(`pdf.${problem.kind}`)
  }
}

/** "216,316 bytes". */
export const sizeWords = (t: Words, f: Formats, bytes: number): string =>
  t('size', { count: bytes, size: f.number(bytes) })
