import type { WrittenRecord } from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { recordJson } from '#src/export/record-json.ts'
import { mergeSignatures } from '#src/signing/merge-signatures.ts'
import { type CheckedRecord, checkRecord } from './check-record.ts'
import type { LoadFramework } from './draft-library.ts'
import type { FileCheck, FileOutcome } from './file-check.ts'
import { fileInHand, type GivenFile, largestFile, readGivenFile } from './given-file.ts'
import { judgeFile } from './judge-file.ts'
import type { ExportedFile } from './make-files.ts'
import { readJson } from './read-json.ts'
import { signedName } from './signed-name.ts'
import type { Unfinished } from './unfinished.ts'
import { verifyFile } from './verify-file.ts'

/** `name` is the file's that the problem is with. */
export type MergeProblem =
  | { readonly kind: 'one-copy' }
  | { readonly kind: 'not-a-record'; readonly name: string }
  | { readonly kind: 'not-intact'; readonly name: string; readonly outcome: FileOutcome }
  /** It holds another record than the first file: SHA-256 of what is signed, 64 hex digits. */
  | {
      readonly kind: 'other-record'
      readonly name: string
      readonly digest: string
      readonly first: { readonly name: string; readonly digest: string }
    }
  /** The new file was made and did not pass its own check. */
  | { readonly kind: 'check-failed'; readonly outcome: FileOutcome }

export type MergedCopies = {
  readonly file: ExportedFile
  readonly check: FileCheck
  readonly copies: number
  readonly signatures: number
  /** Signatures left out because the same person signed two copies in one role. */
  readonly repeated: number
}

type Copy = { readonly name: string; readonly record: CheckedRecord }

/** `mergeCopies`, here or in a worker. */
export type MergeCopies = (
  files: readonly GivenFile[],
  loadFramework?: LoadFramework,
  signal?: AbortSignal,
) => Promise<Result<MergedCopies, MergeProblem | Unfinished>>

/** One file with the signatures of all copies of a record; the record itself stays as it is. */
export async function mergeCopies(
  files: readonly GivenFile[],
  loadFramework?: LoadFramework,
): Promise<Result<MergedCopies, MergeProblem>> {
  const copies: Copy[] = []
  for (const file of files) {
    const copy = await readCopy(file, loadFramework)
    if (!copy.ok) return copy
    const [first = copy.value] = copies
    const other = difference(first, copy.value)
    if (other) return err(other)
    copies.push(copy.value)
  }
  const [first, ...others] = copies
  if (!first || others.length === 0) return err({ kind: 'one-copy' })
  const merged = mergeSignatures(copies.map(({ record }) => record.written.signatures ?? []))
  const { signatures, repeated } = merged
  const record: WrittenRecord = { ...first.record.written, signatures: [...signatures] }
  const bytes = recordJson(record)
  const name = signedName(first.name, signatures.length)
  const check = await verifyFile(fileInHand(name, bytes), { loadFramework })
  if (!isGood(check.outcome) || check.recordSignatures.length !== signatures.length)
    return err({ kind: 'check-failed', outcome: check.outcome })
  const file = { name, bytes, mediaType: 'application/json' }
  return ok({ file, check, copies: copies.length, signatures: signatures.length, repeated })
}

const isGood = (outcome: FileOutcome) => outcome === 'intact' || outcome === 'countersigned'

async function readCopy(
  file: GivenFile,
  loadFramework: LoadFramework | undefined,
): Promise<Result<Copy, MergeProblem>> {
  const { name } = file
  const bytes = await readGivenFile(file, largestFile)
  const json = bytes.ok ? readJson(bytes.value) : bytes
  const checked = json.ok ? await checkRecord(json.value, loadFramework) : json
  if (!checked.ok) return err({ kind: 'not-a-record', name })
  const record = checked.value
  const { outcome } = judgeFile(record.reasons, record.agreement)
  const isSigned = record.signatures.length > 0
  return isGood(outcome) && isSigned
    ? ok({ name, record })
    : err({ kind: 'not-intact', name, outcome: isSigned ? outcome : 'unsigned' })
}

function difference(first: Copy, copy: Copy): MergeProblem | undefined {
  const { digest } = copy.record.facts
  if (digest === first.record.facts.digest) return undefined
  const named = { name: first.name, digest: first.record.facts.digest }
  return { kind: 'other-record', name: copy.name, digest, first: named }
}
