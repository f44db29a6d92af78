import { ok, type Result } from '#src/domain/result.ts'
import type { AgeProblem } from '#src/storage/age-file.ts'
import {
  fileInHand,
  type GivenFile,
  type GivenFileProblem,
  largestFile,
  readGivenFile,
} from './given-file.ts'

export type SealBytes = (
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
) => Promise<Uint8Array<ArrayBuffer>>

export type OpenSealed = (
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
) => Promise<Result<Uint8Array<ArrayBuffer>, AgeProblem>>

const ending = '.age'

/** By its first line, read alone; a file that cannot be read is for others to complain of. */
export async function isSealedFile(file: GivenFile): Promise<boolean> {
  const { isAgeFile } = await import('#src/storage/age-file.ts')
  const read = await readGivenFile(file, largestFile)
  return read.ok && isAgeFile(read.value)
}

/** The file inside, under its name without `.age`. */
export async function unsealFile(
  open: OpenSealed,
  file: GivenFile,
  passphrase: string,
): Promise<Result<GivenFile, AgeProblem | GivenFileProblem>> {
  const read = await readGivenFile(file, largestFile)
  if (!read.ok) return read
  const opened = await open(read.value, passphrase)
  const { name } = file
  const inner = name.endsWith(ending) ? name.slice(0, -ending.length) : name
  return opened.ok ? ok(fileInHand(inner, opened.value)) : opened
}
