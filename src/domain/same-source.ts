import type { Source } from '#schemas/source.ts'
import { doiIn } from './web-link.ts'

/** By what two sources are taken for the same; it is never more than a likeness that a person decides on. */
export type Likeness = 'doi' | 'link' | 'title-and-date'

export type Alike<Known> = { source: Known; by: Likeness }

type Told = Pick<Source, 'title' | 'date' | 'link' | 'reference'>

/** Tells of each source whether one of `known` looks the same: by DOI, else by link, else by title and date. */
export function alikeAmong<Known extends Told>(
  known: readonly Known[],
): (source: Told) => Alike<Known> | undefined {
  const byMark = new Map<string, Known>()
  for (const source of known)
    for (const { mark } of marksOf(source)) if (!byMark.has(mark)) byMark.set(mark, source)
  return (source) => {
    for (const { mark, by } of marksOf(source)) {
      const found = byMark.get(mark)
      if (found) return { source: found, by }
    }
    return undefined
  }
}

function marksOf({ title, date, link, reference = '' }: Told): { mark: string; by: Likeness }[] {
  const doi = doiIn(reference) ?? doiIn(link)
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [
    ...(doi ? [{ mark: `doi ${doi.toLowerCase()}`, by: 'doi' } as const] : []),
    ...(link ? [{ mark: `link ${plainLink(link)}`, by: 'link' } as const] : []),
    ...(words.length > 0
      ? [{ mark: `title ${words.join(' ')} ${date}`, by: 'title-and-date' } as const]
      : []),
  ]
}

/** `http://www.x.org/a/` and `https://x.org/a` lead to one page. */
const plainLink = (link: string) =>
  link
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase())
