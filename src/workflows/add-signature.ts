import {
  type Capacity,
  type CapacityFault,
  parseCapacity,
  type Role,
  tidyCapacity,
} from '#src/domain/capacity.ts'
import { parseRecord } from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { recordJson } from '#src/export/record-json.ts'
import type { SignatureFacts } from '#src/export/render-signature.ts'
import type { SignatureDrawing } from '#src/export/signature-appearance.ts'
import { addedFieldLabel, signatureReason } from '#src/export/signature-words.ts'
import { signPdf } from '#src/signing/sign-pdf.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { FileCheckers } from './check-files.ts'
import type { LoadFramework } from './draft-library.ts'
import type { FileCheck, FileOutcome } from './file-check.ts'
import {
  fileInHand,
  type GivenFile,
  type GivenFileProblem,
  largestFile,
  readGivenFile,
} from './given-file.ts'
import type { ExportedFile } from './make-files.ts'
import { isPdf, readJson } from './read-json.ts'
import { signaturePlace } from './signature-place.ts'
import { signedName } from './signed-name.ts'
import type { SigningIdentity } from './signing-identity.ts'
import { verifyFile as verifyHere } from './verify-file.ts'

/** Draws what a signed box of the PDF shows. */
export type DrawSignature = (
  facts: SignatureFacts,
  language: string,
) => Promise<Result<SignatureDrawing, { readonly kind: string }>>

export type AddSignatureDeps = {
  readonly now: () => Date
  readonly drawSignature: DrawSignature
  readonly loadFramework?: LoadFramework
  /** Where files are checked; on this thread when it is not said. */
  readonly verifyFile?: FileCheckers['verifyFile']
}

export type AddSignatureRequest = {
  readonly file: GivenFile
  readonly identity: SigningIdentity
  readonly capacity: Capacity
}

export type AddSignatureProblem =
  | GivenFileProblem
  /** Something speaks against the file, so nobody should put a name to it. */
  | { readonly kind: 'not-intact'; readonly outcome: FileOutcome }
  /** A draft, or another file that nobody signed. */
  | { readonly kind: 'not-signed-yet' }
  | { readonly kind: 'already-signed'; readonly role: Role }
  | { readonly kind: 'capacity-refused'; readonly fault: CapacityFault }
  /** The validity of the signer's certificate, ISO 8601. */
  | {
      readonly kind: 'certificate-not-valid-now'
      readonly notBefore: string
      readonly notAfter: string
    }
  | { readonly kind: 'signing-failed'; readonly detail: string }
  /** The new file was made and did not pass its own check. */
  | { readonly kind: 'check-failed'; readonly outcome: FileOutcome }

export type SignedCopy = { readonly file: ExportedFile; readonly check: FileCheck }

/**
 * The same file with one more signature, checked before it is given out. A PDF grows by an update that
 * touches nothing before it, a record by one entry; what others signed stays as it is.
 */
export async function addSignature(
  deps: AddSignatureDeps,
  { file, identity, capacity }: AddSignatureRequest,
): Promise<Result<SignedCopy, AddSignatureProblem>> {
  const stated = parseCapacity(tidyCapacity(capacity))
  if (!stated.ok) return err({ kind: 'capacity-refused', fault: stated.error })
  const read = await readGivenFile(file, largestFile)
  if (!read.ok) return read
  const bytes = read.value
  const { loadFramework, verifyFile = verifyHere } = deps
  const before = await verifyFile(fileInHand(file.name, bytes), { loadFramework })
  const problem = problemWith(before, identity, stated.value)
  if (problem) return err(problem)
  const signing = { before, bytes, identity, capacity: stated.value, time: deps.now() }
  const signed = isPdf(bytes)
    ? await withPdfSignature(deps.drawSignature, signing)
    : await withRecordSignature(signing)
  return signed.ok ? checked(deps, signed.value, signing) : signed
}

const signable: ReadonlySet<FileOutcome> = new Set<FileOutcome>([
  'intact',
  'countersigned',
  'later-additions',
])

const signaturesOf = ({ kind, pdfSignatures, recordSignatures }: FileCheck) =>
  kind === 'pdf' ? pdfSignatures : recordSignatures

function problemWith(
  before: FileCheck,
  { fingerprint }: SigningIdentity,
  { role }: Capacity,
): AddSignatureProblem | undefined {
  const { outcome } = before
  if (outcome === 'unsigned') return { kind: 'not-signed-yet' }
  if (!signable.has(outcome)) return { kind: 'not-intact', outcome }
  const isRepeated = signaturesOf(before).some(
    ({ signer, capacity }) => signer?.fingerprint === fingerprint && capacity.role === role,
  )
  return isRepeated ? { kind: 'already-signed', role } : undefined
}

type Signing = Pick<AddSignatureRequest, 'identity' | 'capacity'> & {
  readonly before: FileCheck
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly time: Date
}

type Signed = Result<Uint8Array<ArrayBuffer>, AddSignatureProblem>

async function withRecordSignature({ bytes, identity, capacity, time }: Signing): Promise<Signed> {
  const json = readJson(bytes)
  const parsed = json.ok ? parseRecord(json.value) : json
  if (!parsed.ok) return err({ kind: 'signing-failed', detail: parsed.error.kind })
  const signed = await signRecord(parsed.value.written, { identity: identity.key, time, capacity })
  return signed.ok ? ok(recordJson(signed.value)) : err(signingProblem(signed.error))
}

async function withPdfSignature(drawSignature: DrawSignature, signing: Signing): Promise<Signed> {
  const { before, bytes, identity, capacity, time } = signing
  const language = before.record?.framework.definition.language ?? 'en'
  const place = signaturePlace(capacity.role, before)
  const appearance =
    place.kind === 'empty' ? await drawSignature(factsOf(signing), language) : undefined
  if (appearance?.ok === false)
    return err({ kind: 'signing-failed', detail: appearance.error.kind })
  const signed = await signPdf(bytes, {
    ...{ field: place.field, identity: identity.key, name: identity.name, capacity, time },
    reason: signatureReason(capacity, language),
    certify: false,
    ...(appearance && { appearance: appearance.value }),
    ...(place.kind === 'added' && {
      added: { label: addedFieldLabel(capacity.role, place.number, language) },
    }),
  })
  return signed.ok ? signed : err(signingProblem(signed.error))
}

const factsOf = ({ identity, capacity, time }: Signing): SignatureFacts => ({
  name: identity.name,
  organisation: capacity.organisation ?? identity.organisation,
  pseudonym: identity.pseudonym,
  role: capacity.role,
  fingerprint: identity.fingerprint,
  signedAt: time.toISOString(),
})

type FoundProblem = Extract<
  Awaited<ReturnType<typeof signPdf | typeof signRecord>>,
  { readonly ok: false }
>['error']

const signingProblem = (problem: FoundProblem): AddSignatureProblem =>
  problem.kind === 'certificate-not-valid-now'
    ? problem
    : { kind: 'signing-failed', detail: problem.kind }

/** As its readers will check it: nothing was lost, and the new signature is there and holds. */
async function checked(
  { loadFramework, verifyFile = verifyHere }: AddSignatureDeps,
  bytes: Uint8Array<ArrayBuffer>,
  { before, identity }: Signing,
): Promise<Result<SignedCopy, AddSignatureProblem>> {
  const count = signaturesOf(before).length + 1
  const name = signedName(before.name, count)
  const check = await verifyFile(fileInHand(name, bytes), { loadFramework })
  const { outcome } = check
  const isThere = signaturesOf(check).some(
    ({ signer, verdict }) => signer?.fingerprint === identity.fingerprint && verdict === 'intact',
  )
  if (!signable.has(outcome) || !isThere || signaturesOf(check).length !== count)
    return err({ kind: 'check-failed', outcome })
  const mediaType = check.kind === 'pdf' ? 'application/pdf' : 'application/json'
  return ok({ file: { name, bytes, mediaType }, check })
}
