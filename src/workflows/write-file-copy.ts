import type { Assessment } from '#schemas/assessment.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import {
  type ChosenFileProblem,
  permissionFor,
  readChosen,
  writeChosen,
} from '#src/storage/chosen-file.ts'
import type { FileLink } from '#src/storage/file-links.ts'
import { largestFile } from './given-file.ts'

export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'asks' }
  | { readonly kind: 'stuck'; readonly problem: ChosenFileProblem }
  /** Others put something there; `digest` is the SHA-256 (hex) of `bytes`, which lie there now. */
  | { readonly kind: 'changed'; readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string }

type Note = (link: FileLink) => Promise<unknown>

/** The form in which a draft lies in a file; it opens like every saved draft. */
const draftFileBytes = (assessment: Assessment): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(assessment, null, 2)}\n`)

/**
 * Brings the file to what the draft is, unless somebody else wrote in it. What is about to be written is noted
 * before, so that a crash in between is not taken for a change by others.
 */
export async function writeFileCopy(
  link: FileLink,
  assessment: Assessment,
  note: Note,
): Promise<WriteOutcome> {
  const { handle } = link
  if ((await permissionFor(handle)) !== 'granted') return { kind: 'asks' }
  const there = await readChosen(handle, largestFile)
  if (!there.ok) return { kind: 'stuck', problem: there.error }
  const bytes = draftFileBytes(assessment)
  const [digest, found] = await Promise.all([sha256Hex(bytes), sha256Hex(there.value)])
  if (found !== digest) {
    if (!isOurs(link, found, there.value))
      return { kind: 'changed', bytes: there.value, digest: found }
    await note({ ...link, writing: digest })
    const written = await writeChosen(handle, bytes)
    if (!written.ok) return { kind: 'stuck', problem: written.error }
  }
  await note({ ...link, written: digest, writing: '' })
  return { kind: 'written' }
}

/** What was put there last or was being put there; a new file is empty. */
const isOurs = ({ written, writing }: FileLink, found: string, bytes: Uint8Array): boolean =>
  found === written || found === writing || (written === '' && bytes.length === 0)
