import type { CSLDate } from '@citation-js/core'
import { doiIn } from '#src/domain/web-link.ts'
import { type CslItem, cslTypeOf, type NewSource } from './csl-item.ts'

/** `key` is the citation key: unique in its file. A kept copy stays on the device; its digest goes along. */
export function writeItem(source: NewSource, key: string): CslItem {
  const { title, author, publisher, date, link, archive, reference, seen } = source
  return {
    id: key,
    'citation-key': key,
    type: cslTypeOf(source),
    title,
    ...(author && { author: authorsIn(author).map((literal) => ({ literal })) }),
    ...(publisher && { publisher }),
    ...(date && { issued: partsOf(date) }),
    ...(seen && { accessed: partsOf(seen) }),
    ...(link && { URL: link }),
    ...(reference && referenceOf(reference)),
    ...(archive && { archive_location: archive }),
    custom: { plumbline: withoutCopy(source) },
  }
}

/** Several authors are told apart by semicolons: commas stand inside names. */
export const authorsIn = (author: string): string[] =>
  author
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

const referenceOf = (reference: string): Pick<CslItem, 'DOI' | 'number'> =>
  doiIn(reference) === reference ? { DOI: reference } : { number: reference }

function partsOf(date: string): CSLDate {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { 'date-parts': [[year]] }
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] }
}

function withoutCopy({ file, withheld: _, ...source }: NewSource): NewSource {
  return { ...source, ...(file && { file: { name: file.name, sha256: file.sha256 } }) }
}

/** Citation keys as people know them, `doe2024cbp`: ASCII, and each only once. */
export function citationKeys(sources: readonly NewSource[]): string[] {
  const taken = new Map<string, number>()
  return sources.map(({ author, publisher = '', date, title }) => {
    const stem =
      [firstWord(author || publisher), date.slice(0, 4), firstWord(title)].join('') || 'source'
    const before = taken.get(stem) ?? 0
    taken.set(stem, before + 1)
    return before === 0 ? stem : `${stem}-${before + 1}`
  })
}

const articles = new Set(['the', 'a', 'an', 'of'])

function firstWord(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return words.find((word) => !articles.has(word)) ?? ''
}
