import { texAddress, texText } from './bibtex-text.ts'
import { bibtexOfCsl } from './citation-js.ts'
import type { CslItem, NewSource } from './csl-item.ts'
import { keywordsOf, noteOf } from './note.ts'
import type { BibliographyFormat } from './read-bibliography.ts'
import { citationKeys, writeItem } from './write-item.ts'

/** The register as a file: CSL-JSON keeps every field, BibTeX all but what a file is called and its digest. */
export function writeBibliography(
  format: BibliographyFormat,
  sources: readonly NewSource[],
): string {
  const keys = citationKeys(sources)
  const items = sources.map((source, at) => writeItem(source, keys[at] ?? ''))
  return format === 'csl-json'
    ? `${JSON.stringify(items, null, 2)}\n`
    : `${bibtexOfCsl(items.map((item, at) => forBibtex(item, sources[at])))}\n`
}

/** Escaped here, because the library leaves letters beyond ASCII alone only when it escapes nothing. */
function forBibtex(
  { custom: _, archive_location: archive, number, ...item }: CslItem,
  source: NewSource | undefined,
): CslItem {
  const { title, author, publisher, URL: link, DOI: doi } = item
  const note = source ? noteOf(source, number) : ''
  return {
    ...item,
    title: texText(title),
    ...(author && { author: author.map((name) => ({ literal: texText(name.literal) })) }),
    ...(publisher && { publisher: texText(publisher) }),
    ...(link && { URL: texAddress(link) }),
    ...(doi && { DOI: texAddress(doi) }),
    ...(note && { note: texText(note) }),
    ...(source && { keyword: keywordsOf(source) }),
  }
}
