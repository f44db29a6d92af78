import type { Source } from '#schemas/source.ts'
import {
  type Bibliography,
  type BibliographyFormat,
  type BibliographyProblem,
  type ReadOptions,
  readBibliography,
} from '#src/bibliography/read-bibliography.ts'
import { writeBibliography } from '#src/bibliography/write-bibliography.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { type Alike, alikeAmong } from '#src/domain/same-source.ts'
import { type GivenFile, type GivenFileProblem, readGivenFile } from './given-file.ts'

export type RegisterFormat = BibliographyFormat
export type RegisterSource = Omit<Source, 'id'>
export type ReadRegisterOptions = ReadOptions

/** Sources that one assessment holds, as its schema says. */
export const mostSources = 5_000

/** Bytes: ten thousand entries with their abstracts. */
export const largestRegister = 20_000_000

export type ReadRegister = Bibliography
export type ReadRegisterProblem =
  | BibliographyProblem
  | GivenFileProblem
  /** Not UTF-8, so its letters would be guessed. */
  | { readonly kind: 'not-text' }

/** A file or a pasted text in CSL-JSON or BibTeX. Nothing is added to any list yet. */
export async function readRegister(
  from: string | GivenFile,
  options?: ReadRegisterOptions,
): Promise<Result<ReadRegister, ReadRegisterProblem>> {
  if (typeof from === 'string')
    return from.length > largestRegister
      ? err({ kind: 'too-large', bytes: from.length, limit: largestRegister })
      : readBibliography(from, options)
  const bytes = await readGivenFile(from, largestRegister)
  if (!bytes.ok) return bytes
  const text = textOf(bytes.value)
  return text.ok ? readBibliography(text.value, options) : text
}

function textOf(bytes: Uint8Array): Result<string, { kind: 'not-text' }> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ kind: 'not-text' })
  }
}

export type Incoming = {
  /** Its place among the entries that were read, from 0. */
  readonly at: number
  readonly source: RegisterSource
  readonly notKept: readonly string[]
  readonly shortened: readonly string[]
  /** One on the list, or earlier in the same file, that looks the same. */
  readonly alike: Alike<Pick<Source, 'title'>> | undefined
}

/** Each entry with what it may repeat; the person decides, and nothing is overwritten either way. */
export function incomingSources(known: readonly Source[], { items }: ReadRegister): Incoming[] {
  const onList = alikeAmong(known)
  const before = alikeAmong(items.map(({ source }) => source))
  return items.map((item, at) => {
    const earlier = before(item.source)
    return {
      ...item,
      at,
      alike: onList(item.source) ?? (earlier?.source === item.source ? undefined : earlier),
    }
  })
}

export const writeRegister = (format: RegisterFormat, sources: readonly RegisterSource[]): string =>
  writeBibliography(format, sources)
