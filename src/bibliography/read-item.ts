import { dateFromParts, isPublishedDate } from '#src/domain/published-date.ts'
import { sameJson } from '#src/domain/same-json.ts'
import { doiIn } from '#src/domain/web-link.ts'
import { kindOfCsl, type NewSource, ownSource } from './csl-item.ts'
import { noteParts } from './note.ts'
import { plainAddress, plainWords } from './plain-words.ts'
import { writeItem } from './write-item.ts'

export type ReadItem = {
  readonly source: NewSource
  /** Members that say something for which the register has no place. */
  readonly notKept: readonly string[]
  /** Fields that were longer than the register allows, and were cut. */
  readonly shortened: readonly string[]
}

type Item = Readonly<Record<string, unknown>>

/** One item of CSL-JSON, by whomever. What we wrote ourselves and nobody changed comes back as it was. */
export function readItem(item: Item): ReadItem {
  const read = readStandard(item)
  const own = ownSource(item['custom'])
  if (!own) return read
  const written: Item = writeItem(own, '')
  const isChanged = (field: Field) =>
    standard[field].some((member) => !sameJson(item[member] ?? null, written[member] ?? null))
  const { publisher: _p, reference: _r, archive: _a, ...rest } = own
  const as = <F extends Field>(field: F): NewSource[F] =>
    isChanged(field) ? read.source[field] : own[field]
  const [publisher, reference, archive] = [as('publisher'), as('reference'), as('archive')]
  const source = {
    ...rest,
    ...{ title: as('title'), author: as('author'), link: as('link') },
    ...{ date: as('date'), seen: as('seen') },
    ...(publisher && { publisher }),
    ...(reference && { reference }),
    ...(archive && { archive }),
  }
  return { ...read, source }
}

/** Where a field of the register stands in CSL. */
const standard = {
  title: ['title'],
  author: ['author'],
  publisher: ['publisher'],
  date: ['issued'],
  seen: ['accessed'],
  link: ['URL'],
  reference: ['DOI', 'number'],
  archive: ['archive_location'],
} as const
type Field = keyof typeof standard

/** Says nothing about what something is. */
const silent = new Set(['id', 'citation-key', 'type', 'custom', 'language', 'source', 'genre'])

function readStandard(item: Item): ReadItem {
  const reader = readerOf(item)
  const { text, address, day } = reader
  const note = noteParts(item['note'], item['keyword'])
  for (const member of note.used) reader.use(member)
  const publisher = text('publisher', 500) || text('container-title', 500)
  const reference = doiOf(address('DOI')) || text('number', 500) || note.reference
  const archive = address('archive_location', /^https?:\/\//i) || note.archive
  const kind = note.kind ?? kindOfCsl(item['type'])
  const source: NewSource = {
    title: text('title', 1_000),
    author: reader.cut('author', namesIn(item['author']), 500),
    date: day('issued', 4),
    link: address('URL'),
    seen: day('accessed', 10),
    voice: note.voice ?? 'unknown',
    ...(kind && { kind }),
    ...(publisher && { publisher }),
    ...(archive && { archive }),
    ...(reference && { reference }),
    ...(note.confidential && { confidential: true as const }),
  }
  return { source, notKept: reader.leftOver(), shortened: reader.shortened }
}

/** Reads members and remembers which of them found a place. */
function readerOf(item: Item) {
  const shortened: string[] = []
  const used = new Set<string>()
  const cut = (member: string, words: string, limit: number): string => {
    if (words !== '') used.add(member)
    if (words.length <= limit) return words
    shortened.push(member)
    return plainWords(words.slice(0, limit))
  }
  return {
    shortened,
    cut,
    use: (member: string) => used.add(member),
    text(member: string, limit: number): string {
      return cut(member, plainWords(textIn(item[member])), limit)
    },
    /** A cut address leads nowhere: a longer one is left out. */
    address(member: string, form = /^/): string {
      const value = item[member]
      const words = typeof value === 'string' ? plainAddress(value) : ''
      return words.length > longestLink || !form.test(words) ? '' : cut(member, words, longestLink)
    },
    /** `shortest` is 4 for a year, 10 for a whole day. */
    day(member: string, shortest: 4 | 10): string {
      const date = dateIn(item[member])
      return date.length < shortest ? '' : cut(member, date, 10)
    },
    leftOver: (): string[] =>
      Object.keys(item).filter(
        (member) => !used.has(member) && !silent.has(member) && saysSomething(item[member]),
      ),
  }
}

/** BibTeX takes "Customs and Border Protection" for a list of two. */
const textIn = (value: unknown): string => {
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  return parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(' and ')
}

const doiOf = (text: string): string => (doiIn(text) ?? text).slice(0, 500)

const longestLink = 2_000

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

/** `2024-12-16`, `2024-12`, `2024`, or '' for a season, a range of years or words. */
function dateIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const { 'date-parts': parts, raw, literal }: Record<string, unknown> = { ...value }
  const [first]: unknown[] = Array.isArray(parts) ? parts : []
  if (Array.isArray(first)) return dateFromParts(first) ?? ''
  const written = [raw, literal].find((text) => typeof text === 'string' && isPublishedDate(text))
  return typeof written === 'string' ? written : ''
}

function namesIn(value: unknown): string {
  const names: unknown[] = Array.isArray(value) ? value : []
  return names.map(nameIn).filter(Boolean).join('; ')
}

const nameOrder = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix']

function nameIn(value: unknown): string {
  if (typeof value === 'string') return plainWords(value)
  if (typeof value !== 'object' || value === null) return ''
  const name: Record<string, unknown> = { ...value }
  const parts = typeof name['literal'] === 'string' ? ['literal'] : nameOrder
  return plainWords(
    parts.flatMap((part) => (typeof name[part] === 'string' ? [name[part]] : [])).join(' '),
  )
}
