import { err, ok, type Result } from '#src/domain/result.ts'
import { printedText } from '#src/signing/printed-text.ts'
import type { Anchors } from '#src/signing/trust.ts'
import type { PdfVerification } from '#src/signing/verification.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  agrees,
  type CheckedRecord,
  checkRecord,
  disagreements,
  jsonReason,
} from './check-record.ts'
import { countersigned, isCountersigned } from './countersigned.ts'
import type { LoadFramework } from './draft-library.ts'
import type { Agreement, CheckStep, FileReason } from './file-check.ts'
import { readJson } from './read-json.ts'

/** A PDF, the record inside it, and whether the one prints the other. */
export type CheckedPdf = {
  readonly pdf: PdfVerification
  readonly inside: CheckedRecord | undefined
  readonly agreement: readonly Agreement[]
  readonly reasons: readonly FileReason[]
}

export async function checkPdf(
  bytes: Uint8Array,
  loadFramework?: LoadFramework,
  anchors: Anchors = [],
  onStep?: (step: CheckStep) => void,
): Promise<CheckedPdf> {
  onStep?.({ kind: 'reading' })
  const pdf = await verifyPdf(bytes, {}, anchors, (at, of) =>
    onStep?.({ kind: 'signature', at, of }),
  )
  onStep?.({ kind: 'record' })
  const own = [...pdf.problems.map(problemReason), ...signatureReasons(pdf)]
  const found = await recordIn(pdf, loadFramework, anchors)
  if (!found.ok) return { pdf, inside: undefined, agreement: [], reasons: [...own, ...found.error] }
  const inside = found.value
  onStep?.({ kind: 'printed' })
  const ties = tiesBetween(bytes, pdf, inside)
  return {
    pdf,
    inside,
    agreement: [...ties, ...inside.agreement],
    reasons: [
      ...own,
      ...disagreements(ties),
      ...inside.reasons.filter(isOfTheFile),
      ...signerReasons(pdf, inside),
    ],
  }
}

/** How many signed the record inside says nothing about the pages. */
const isOfTheFile = ({ kind }: FileReason): boolean => kind !== 'countersigned'

const problemReason = (problem: PdfVerification['problems'][number]): FileReason => ({
  kind: 'pdf',
  problem,
})

function signatureReasons({ signatures }: PdfVerification): FileReason[] {
  if (isCountersigned(signatures)) return countersigned(signatures)
  return signatures.flatMap(({ verdict }, at): FileReason[] =>
    verdict === 'intact' ? [] : [{ kind: 'signature', over: 'pdf', at: at + 1, verdict }],
  )
}

/** Nothing is said of a missing record where the file itself could not be read to the end. */
async function recordIn(
  pdf: PdfVerification,
  loadFramework: LoadFramework | undefined,
  anchors: Anchors,
): Promise<Result<CheckedRecord, FileReason[]>> {
  const isSettled = pdf.problems.every(({ kind }) => !hidesRecord.has(kind))
  if (pdf.record === null) return err(isSettled ? [{ kind: 'pdf-without-record' }] : [])
  const json = readJson(pdf.record)
  if (!json.ok) return err([jsonReason(json.error) ?? { kind: 'not-a-record', found: '' }])
  const checked = await checkRecord(json.value, loadFramework, anchors)
  return checked.ok ? ok(checked.value) : err([checked.error])
}

const hidesRecord: ReadonlySet<PdfVerification['problems'][number]['kind']> = new Set([
  ...(['too-large', 'not-a-pdf', 'encrypted', 'out-of-time', 'damaged'] as const),
  ...(['many-records', 'unreadable-record'] as const),
])

function tiesBetween(
  bytes: Uint8Array,
  { xmp }: PdfVerification,
  { facts }: CheckedRecord,
): Agreement[] {
  return [
    tie('printed-digest', printedDigest(bytes, facts.digest), facts.digest),
    tie('metadata-digest', xmp.recordDigest, facts.digest),
    tie('metadata-id', xmp.recordId, facts.id),
  ]
}

const tie = (id: Agreement['id'], found: string | null, wanted: string): Agreement =>
  found === null ? { id, outcome: 'absent' } : agrees(id, found === wanted)

/**
 * The digest as page 1 prints it. Letters may run into it from both sides, so the right one counts
 * wherever it stands; another one only when 64 digits stand there and the right one does not.
 */
function printedDigest(bytes: Uint8Array, digest: string): string | null {
  const page = printedText(bytes, 1)
  if (!page.ok) return null
  const letters = page.value.replaceAll(/\s/g, '').toLowerCase()
  return letters.includes(digest) ? digest : (/[0-9a-f]{64}/.exec(letters)?.[0] ?? null)
}

/** Pages and record belong together when at least one key signed both; of an unknown key nothing is said. */
function signerReasons(
  { signatures }: PdfVerification,
  { record, signatures: inside }: CheckedRecord,
): FileReason[] {
  if (signatures.length === 0)
    return [
      record.state === 'final'
        ? { kind: 'signature-missing', over: 'pdf' }
        : { kind: 'nobody-signed' },
    ]
  const [pages, within] = [keysOf(signatures), keysOf(inside)]
  const areKnown = !pages.has(undefined) && !within.has(undefined)
  const isTied = [...pages].some((key) => within.has(key))
  return inside.length === 0 || isTied || !areKnown ? [] : [{ kind: 'signers-differ' }]
}

type Signed = { readonly signer: { readonly fingerprint: string } | null }

const keysOf = (signatures: readonly Signed[]) =>
  new Set(signatures.map(({ signer }) => signer?.fingerprint))
