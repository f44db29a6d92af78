import { err, ok, type Result } from '#src/domain/result.ts'
import { parseStrictJson } from '#src/domain/strict-json.ts'
import { type BibtexEntry, splitBibtex } from './bibtex-entries.ts'
import { cslOfBibtex } from './citation-js.ts'
import { type ReadItem, readItem } from './read-item.ts'

/** Entries beyond these are refused all together: no register here holds as many. */
export const mostEntries = 10_000

export type BibliographyFormat = 'csl-json' | 'bibtex'

/** An entry that could not be read; `text` is how it begins. `line` is 0 where a format has no lines. */
type UnreadEntry = { readonly line: number; readonly text: string }

export type Bibliography = {
  readonly format: BibliographyFormat
  readonly items: readonly ReadItem[]
  readonly unread: readonly UnreadEntry[]
}

export type BibliographyProblem =
  | { readonly kind: 'empty' }
  /** Neither CSL-JSON nor BibTeX. */
  | { readonly kind: 'not-a-bibliography' }
  | { readonly kind: 'too-many-entries'; readonly count: number; readonly limit: number }
  | { readonly kind: 'stopped' }

export type ReadOptions = {
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Reads what Zotero, JabRef, Mendeley and this app write; typing stays possible meanwhile. */
export async function readBibliography(
  text: string,
  options: ReadOptions = {},
): Promise<Result<Bibliography, BibliographyProblem>> {
  const trimmed = text.replace(/^\u{FEFF}/u, '').trim()
  if (trimmed === '') return err({ kind: 'empty' })
  if (/^[[{]/.test(trimmed)) return fromCsl(trimmed, options)
  const { entries, broken, strings } = splitBibtex(trimmed)
  if (entries.length + broken.length === 0) return err({ kind: 'not-a-bibliography' })
  const read = await inTurns(entries, options, (entry) => fromEntry(strings, entry))
  if (!read.ok) return read
  const unread = [...broken, ...read.value.flatMap(({ failed }) => failed)]
  return ok({
    format: 'bibtex',
    items: read.value.flatMap(({ items }) => items),
    unread: unread.map(beginningOf).toSorted((a, b) => a.line - b.line),
  })
}

/** An entry that the library cannot read is told to the person, with its line. */
function fromEntry(
  strings: string,
  entry: BibtexEntry,
): { items: ReadItem[]; failed: BibtexEntry[] } {
  try {
    return { items: cslOfBibtex(`${strings}\n${entry.text}`).map(readItem), failed: [] }
  } catch {
    return { items: [], failed: [entry] }
  }
}

async function fromCsl(
  text: string,
  options: ReadOptions,
): Promise<Result<Bibliography, BibliographyProblem>> {
  const items = itemsIn(text)
  if (!items) return err({ kind: 'not-a-bibliography' })
  const read = await inTurns(items, options, (item): ReadItem | UnreadEntry =>
    isItem(item) ? readItem(item) : { line: 0, text: JSON.stringify(item) },
  )
  if (!read.ok) return read
  return ok({
    format: 'csl-json',
    items: read.value.filter((one) => 'source' in one),
    unread: read.value.filter((one) => 'line' in one).map(beginningOf),
  })
}

/** A list of items, one item alone, or a list under `items`, as some tools write it. */
function itemsIn(text: string): readonly unknown[] | undefined {
  const read = parseStrictJson(text)
  if (!read.ok) return undefined
  const { value } = read
  if (Array.isArray(value)) return value
  if (isObject(value) && Array.isArray(value['items'])) return value['items']
  return isItem(value) ? [value] : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && (typeof value['type'] === 'string' || typeof value['title'] === 'string')

const beginningOf = ({ line, text }: UnreadEntry): UnreadEntry => ({
  line,
  text: text.replaceAll(/\s+/g, ' ').slice(0, 80),
})

/** Milliseconds between two turns of the event loop. */
const turn = 12

async function inTurns<From, To>(
  all: readonly From[],
  { onProgress, signal }: ReadOptions,
  read: (one: From) => To,
): Promise<Result<To[], BibliographyProblem>> {
  if (all.length > mostEntries)
    return err({ kind: 'too-many-entries', count: all.length, limit: mostEntries })
  const done: To[] = []
  let since = performance.now()
  for (const one of all) {
    if (performance.now() - since > turn) {
      onProgress?.(done.length / all.length)
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    if (signal?.aborted) return err({ kind: 'stopped' })
    done.push(read(one))
  }
  return ok(done)
}
