import { readObjectStream } from './object-stream.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { damaged } from './pdf-fault.ts'
import { unfilter } from './pdf-filters.ts'
import { readIndirectObject } from './pdf-objects.ts'
import type { Revision } from './pdf-revisions.ts'
import { isRef, isStream, type PdfStream, type PdfValue } from './pdf-values.ts'
import type { XrefEntry } from './xref-section.ts'

/** Finds objects as they were in a revision, counted from 0; faults leave as `PdfFault`. */
export type PdfReader = {
  readonly entry: (num: number, revision: number) => XrefEntry | undefined
  /** Where the object begins and ends in the file; undefined when it is packed or missing. */
  readonly place: (num: number, revision: number) => ObjectPlace | undefined
  /** The object of that number in that revision; null when there is none. */
  readonly object: (num: number, revision: number) => PdfValue
  /** Follows references until there is none. */
  readonly resolve: (value: PdfValue | undefined, revision: number) => PdfValue
  readonly unfilter: (stream: PdfStream, revision: number) => Uint8Array<ArrayBuffer>
}

type ObjectPlace = { readonly at: number; readonly end: number }

type PackedEntry = Extract<XrefEntry, { kind: 'packed' }>

const MOST_REFERENCES = 32
const DEEPEST_READING = 32

export function createReader(
  bytes: Uint8Array,
  revisions: readonly Revision[],
  budget: PdfBudget,
): PdfReader {
  const entry = entryHistory(revisions)

  const directAt = remembered((at: number, revision: number) =>
    readIndirectObject(bytes, at, budget, (value) => resolve(value, revision)),
  )
  const objectStream = remembered((stream: PdfStream, revision: number) =>
    readObjectStream(stream, budget, (value) => resolve(value, revision)),
  )

  function object(num: number, revision: number): PdfValue {
    const found = entry(num, revision)
    if (found?.kind === 'offset') return atOffset(found.at, num, revision)
    return found?.kind === 'packed' ? fromStream(num, found, revision) : null
  }

  function atOffset(at: number, num: number, revision: number): PdfValue {
    const found = directAt(at, revision)
    if (found.num !== num) throw damaged(at, 'another object was expected')
    return found.value
  }

  function fromStream(num: number, { stream, index }: PackedEntry, revision: number): PdfValue {
    const holder = entry(stream, revision)
    const value = holder?.kind === 'offset' ? atOffset(holder.at, stream, revision) : null
    if (!isStream(value)) throw damaged(0, 'an object stream is missing')
    return objectStream(value, revision)(num, index)
  }

  function place(num: number, revision: number): ObjectPlace | undefined {
    const found = entry(num, revision)
    if (found?.kind !== 'offset') return undefined
    return { at: found.at, end: directAt(found.at, revision).end }
  }

  function resolve(value: PdfValue | undefined, revision: number): PdfValue {
    let current = value
    for (let hops = 0; isRef(current); hops += 1) {
      if (hops > MOST_REFERENCES) throw damaged(0, 'references run in a circle')
      current = object(current.num, revision)
    }
    return current ?? null
  }

  return {
    entry,
    place,
    object,
    resolve,
    unfilter: ({ raw, dict }, revision) =>
      unfilter(raw, dict, (value) => resolve(value, revision), budget),
  }
}

/** Reads each thing once; a thing that is needed to read itself is a fault. */
function remembered<Key, Value>(
  read: (key: Key, revision: number) => Value,
): (key: Key, revision: number) => Value {
  const known = new Map<Key, Value>()
  const open = new Set<Key>()
  return (key, revision) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (open.has(key) || open.size > DEEPEST_READING) throw damaged(0, 'objects run in a circle')
    open.add(key)
    try {
      const value = read(key, revision)
      known.set(key, value)
      return value
    } finally {
      open.delete(key)
    }
  }
}

/** Looks an object up in the newest revision that lists it, at or before the one asked for. */
function entryHistory(revisions: readonly Revision[]): PdfReader['entry'] {
  const history = new Map<number, { revision: number; entry: XrefEntry }[]>()
  for (const [revision, { entries }] of revisions.entries())
    for (const [num, entry] of entries) {
      const known = history.get(num)
      if (known) known.push({ revision, entry })
      else history.set(num, [{ revision, entry }])
    }
  return (num, revision) => history.get(num)?.findLast((known) => known.revision <= revision)?.entry
}
