import { latin1Of } from './bytes.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { isSpace } from './pdf-characters.ts'
import { damaged } from './pdf-fault.ts'
import { type Cursor, readInteger, takeWord } from './pdf-lexer.ts'
import { isInteger, type PdfDict } from './pdf-values.ts'
import { readXrefSection, type XrefEntry, type XrefSection } from './xref-section.ts'

/** A state of the file that somebody saved: everything up to `end`. */
export type Revision = {
  /** Right after `%%EOF`, and after the line end that may follow it. */
  readonly eof: number
  readonly end: number
  /** Where its newest cross-reference section begins. */
  readonly at: number
  readonly trailer: PdfDict
  /** Entries that this revision brought or replaced. */
  readonly entries: ReadonlyMap<number, XrefEntry>
  readonly form: XrefSection['form']
}

type Footer = { readonly target: number; readonly eof: number; readonly end: number }

const MOST_SECTIONS = 5_000
const BLOCK = 16_384

/**
 * Oldest first. The chain of `Prev` is walked from the last `startxref` only: what it does not
 * reach is no part of the file. A linearized file's two sections make one revision (Annex F).
 */
export function readRevisions(bytes: Uint8Array, budget: PdfBudget): Revision[] {
  const last = lastFooter(bytes, budget)
  const sections = readChain(bytes, last.target, budget)
  const footers = new Map<number, Footer>()
  for (const section of sections) {
    const footer = readFooter({ bytes, at: section.end, inFile: true, budget })
    if (footer) footers.set(footer.target, footer)
  }
  footers.set(last.target, last)
  const revisions = groupSections(sections, footers).toReversed()
  for (const [index, revision] of revisions.entries())
    if (revision.at >= revision.end || revision.end <= (revisions[index - 1]?.end ?? 0))
      throw damaged(revision.at, 'the revisions of the file are out of order')
  return revisions
}

function lastFooter(bytes: Uint8Array, budget: PdfBudget): Footer {
  const at = lastPlaceOf('startxref', bytes)
  const footer = at < 0 ? undefined : readFooter({ bytes, at, inFile: true, budget })
  if (!footer) throw damaged(bytes.length, 'the end of the file is missing')
  return footer
}

function lastPlaceOf(wanted: string, bytes: Uint8Array): number {
  for (let start = bytes.length - BLOCK; start > -BLOCK; start -= BLOCK) {
    const from = Math.max(0, start)
    const end = Math.min(bytes.length, start + BLOCK + wanted.length - 1)
    const at = latin1Of(bytes, from, end).lastIndexOf(wanted)
    if (at >= 0) return from + at
  }
  return -1
}

function readFooter(cursor: Cursor): Footer | undefined {
  if (!takeWord(cursor, 'startxref')) return undefined
  const target = readInteger(cursor)
  const { bytes } = cursor
  while (isSpace(bytes[cursor.at])) cursor.at += 1
  if (latin1Of(bytes, cursor.at, cursor.at + 5) !== '%%EOF') return undefined
  const eof = cursor.at + 5
  return { target, eof, end: endOfLine(bytes, eof) }
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 13 ? at + 1 : at
  return bytes[afterReturn] === 10 ? afterReturn + 1 : afterReturn
}

function readChain(bytes: Uint8Array, start: number, budget: PdfBudget): XrefSection[] {
  const seen = new Set<number>()
  const sections: XrefSection[] = []
  for (let at: number | undefined = start; at !== undefined; ) {
    if (seen.has(at) || seen.size >= MOST_SECTIONS)
      throw damaged(at, 'the cross-reference sections run in a circle')
    seen.add(at)
    const section = readXrefSection(bytes, at, budget)
    sections.push(section)
    const previous = section.trailer.get('Prev')
    at = isInteger(previous) ? previous : undefined
  }
  return sections
}

/** Newest first, as the sections come. */
function groupSections(
  sections: readonly XrefSection[],
  footers: ReadonlyMap<number, Footer>,
): Revision[] {
  const revisions: (Revision & { entries: Map<number, XrefEntry> })[] = []
  for (const section of sections) {
    const footer = footers.get(section.at)
    if (footer) {
      const { at, trailer, form } = section
      const entries = new Map(section.entries)
      revisions.push({ eof: footer.eof, end: footer.end, at, trailer, entries, form })
    } else for (const newest of revisions.slice(-1)) addOlder(newest.entries, section.entries)
  }
  return revisions
}

function addOlder(entries: Map<number, XrefEntry>, older: ReadonlyMap<number, XrefEntry>): void {
  for (const [num, entry] of older) if (!entries.has(num)) entries.set(num, entry)
}
