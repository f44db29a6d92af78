import { type Attachment, attachmentReport, readAttachments } from './attachments.ts'
import { type Bytes, ownBytes } from './bytes.ts'
import { certifiedLevel } from './certification.ts'
import type { CmsChecks } from './cms-checks.ts'
import { sha256Hex } from './digest.ts'
import { type FileChanges, fileChanges } from './file-changes.ts'
import { defaultLimits, type PdfLimits } from './pdf-budget.ts'
import { type FormField, signatureFields } from './pdf-fields.ts'
import { attempt, catalogOf, openPdf, type PdfFile } from './pdf-file.ts'
import { entriesOf, isStream } from './pdf-values.ts'
import { objectNumbers } from './references.ts'
import { isSigned } from './revision-step.ts'
import { checkCms, readClaim, type SignatureClaim } from './signature-checks.ts'
import { type Candidate, reportOn } from './signature-report.ts'
import { createPartDigests, type SignedContent } from './signed-content.ts'
import { readSignedPart } from './signed-part.ts'
import { checkTimestamp, isTimestamp } from './timestamp-checks.ts'
import type { Anchors } from './trust.ts'
import type { Change, PdfProblem, PdfVerification, SignatureReport } from './verification.ts'
import { type XmpFacts, xmpFacts } from './xmp.ts'

/** The attachment that holds the record. */
export const RECORD_FILE = 'assessment.json'

const nothing: Pick<
  PdfVerification,
  'signatures' | 'emptyFields' | 'revisions' | 'attachments' | 'record' | 'xmp'
> = {
  signatures: [],
  emptyFields: [],
  revisions: 0,
  attachments: [],
  record: null,
  xmp: { recordId: null, recordDigest: null },
}

/**
 * Reads and judges a PDF: each signature by itself, what came after it, what is attached. Answers
 * within its limits whatever the bytes are, and calls nothing intact that it could not settle. Before each
 * signature it tells which one of how many.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  limits: Partial<PdfLimits> = {},
  anchors: Anchors = [],
  onSignature?: (at: number, of: number) => void,
): Promise<PdfVerification> {
  const all = { ...defaultLimits, ...limits }
  const size = bytes.length
  const sha256 = size > all.size ? '' : await sha256Hex(bytes)
  const opened = openPdf(ownBytes(bytes), all)
  const read = opened.ok ? attempt(() => readFile(opened.value)) : opened
  if (!read.ok) return { ...nothing, readable: false, size, sha256, problems: [read.error] }
  const { file, fields, xmp, attachments, changes, candidates } = read.value
  const problems = [...read.value.problems, ...recordProblems(attachments)]
  const isUncertain = read.value.problems.some(({ kind }) => kind !== 'signature-removed')
  const signatures: SignatureReport[] = []
  const signedContent = createPartDigests(file.bytes)
  for (const [at, candidate] of candidates.entries()) {
    onSignature?.(at + 1, candidates.length)
    const inTime = attempt(file.budget.look)
    if (!inTime.ok && !problems.includes(inTime.error)) problems.push(inTime.error)
    const { part, claim } = candidate
    const cms =
      part && inTime.ok
        ? await checkCandidate(part.contents, signedContent(part), claim, anchors)
        : undefined
    signatures.push(reportOn(candidate, cms, changes, { size, isUncertain }))
  }
  return {
    readable: true,
    size,
    sha256,
    signatures,
    emptyFields: fields.filter((field) => !isSigned(field)).map(({ name }) => name),
    revisions: file.revisions.length,
    attachments: await Promise.all(attachments.map(attachmentReport)),
    record: recordIn(attachments),
    xmp: { recordId: xmp.recordId, recordDigest: xmp.recordDigest },
    problems,
  }
}

type FileReading = {
  readonly file: PdfFile
  readonly fields: readonly FormField[]
  readonly candidates: readonly Candidate[]
  readonly changes: FileChanges
  readonly attachments: readonly Attachment[]
  readonly xmp: XmpFacts
  readonly problems: readonly PdfProblem[]
}

/** All that needs no cryptography; faults leave as `PdfFault`. */
function readFile(file: PdfFile): FileReading {
  const fields = signatureFields(file, file.newest)
  const changes = fileChanges(file)
  const candidates = fields
    .filter(isSigned)
    .map((field) => candidateIn(file, field))
    .toSorted((a, b) => startOf(a) - startOf(b))
  const attachments = attempt(() => readAttachments(file))
  const xmp = attempt(() => readXmp(file))
  return {
    file,
    fields,
    changes,
    candidates,
    attachments: attachments.ok ? attachments.value : [],
    xmp: xmp.ok ? xmp.value : { recordId: null, recordDigest: null, title: null },
    problems: [
      ...changes.problems,
      ...[attachments, xmp].flatMap((result) => (result.ok ? [] : [result.error])),
      ...removedSignatures(changes.changes),
      ...(file.trailing > 0 ? [{ kind: 'trailing-bytes', bytes: file.trailing } as const] : []),
      ...(candidates.length > 0 ? ambiguities(file) : []),
    ],
  }
}

function candidateIn(file: PdfFile, field: FormField): Candidate {
  file.budget.look()
  const dict = entriesOf(file.resolve(field.value, file.newest))
  const certifies = certifiedLevel(file, dict, file.newest) !== undefined
  return { field, certifies, claim: readClaim(file, field), ...readSignedPart(file, field) }
}

/** Signatures are told in the order in which they were made; one that covers nothing comes last. */
const startOf = ({ part }: Candidate): number => part?.start ?? Number.MAX_SAFE_INTEGER

const readXmp = (file: PdfFile): XmpFacts => {
  const metadata = file.resolve(catalogOf(file, file.newest).get('Metadata'), file.newest)
  return xmpFacts(isStream(metadata) ? file.unfilter(metadata, file.newest) : new Uint8Array())
}

const removedSignatures = (changes: readonly Change[]): PdfProblem[] =>
  changes.flatMap(({ kind, field = '', revision }) =>
    kind === 'signature-removed' ? [{ kind, field, revision }] : [],
  )

/** The first entry of the cross-reference that points at no object; one is enough to be unsure. */
function ambiguities(file: PdfFile): PdfProblem[] {
  const nums = [...objectNumbers(file, file.newest)]
  const object = nums.find((num) => !attempt(() => file.object(num, file.newest)).ok)
  return object === undefined ? [] : [{ kind: 'ambiguous', object }]
}

const recordIn = (attachments: readonly Attachment[]): PdfVerification['record'] => {
  const records = attachments.filter(({ name }) => name === RECORD_FILE)
  return records.length === 1 ? (records[0]?.bytes ?? null) : null
}

function recordProblems(attachments: readonly Attachment[]): PdfProblem[] {
  const records = attachments.filter(({ name }) => name === RECORD_FILE)
  if (records.length > 1) return [{ kind: 'many-records', count: records.length }]
  return records.some(({ bytes }) => bytes === null) ? [{ kind: 'unreadable-record' }] : []
}

const checkCandidate = (
  contents: Bytes,
  signed: SignedContent,
  claim: SignatureClaim,
  anchors: Anchors,
): Promise<CmsChecks> =>
  isTimestamp(claim)
    ? checkTimestamp(contents, signed, anchors)
    : checkCms(contents, signed, claim, anchors)
