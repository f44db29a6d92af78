import { DaySchema } from '#schemas/condition.ts'

/**
 * Only these are ever opened; `javascript:` and the like stay text. So does an address that leads elsewhere
 * than a reader sees: with a name before an `@`, with characters that nobody sees or that turn what follows,
 * also once these are shown by their numbers.
 */
export function isWebLink(link: string): boolean {
  if (!/^https?:\/\//i.test(link) || unseen.test(link) || !URL.canParse(link)) return false
  const { username, password } = new URL(link)
  return username === '' && password === ''
}

const unseen = /[\p{Cc}\p{Cf}\u115f\u1160\u2028\u2029\u3164\uffa0]|\[U\+[\dA-F]{4,6}\]/u

/** Somebody else's copy of a page: which page, and on which day it was taken, as the address says it. */
export type ArchivedPage = { link: string; day: string }

const archives: readonly RegExp[] = [
  /^https?:\/\/(?:web\.)?archive\.org\/web\/(\d{8})\d{0,6}(?:[a-z]{2}_|\*)?\/(.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|md|fo|vn)\/(\d{8})\d{0,6}\/(.+)$/i,
  /^https?:\/\/(?:www\.)?webarchive\.[a-z.]+\/[^/]*\/(\d{8})\d{0,6}\/(.+)$/i,
]

/** The Wayback Machine and archive.today write day and page into the address of a copy. */
export function archivedPage(link: string): ArchivedPage | undefined {
  const parts = archives.map((archive) => archive.exec(link)).find((match) => match !== null)
  const [, digits = '', rest = ''] = parts ?? []
  const day = digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  if (!DaySchema.safeParse(day).success) return undefined
  const page = /^https?:\/\//i.test(rest) ? rest : `http://${rest}`
  return isWebLink(page) ? { link: page, day } : undefined
}

/** The name of a DOI (`10.1145/3593013`), wherever people write it; trailing punctuation is the sentence's. */
export function doiIn(text: string): string | undefined {
  const written =
    /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim()) ??
    /^https?:\/\/[^?#]*\/doi\/(?:[a-z]+\/)?(10\.\d{4,9}\/[^\s?#]+)/i.exec(text.trim())
  return (written?.[1] && withoutEnding(decoded(written[1]))) || undefined
}

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

/** Some DOIs end in a bracket that they opened: `10.1016/0022-2836(70)90057-4`, `10.1000/(x)`. */
function withoutEnding(name: string): string {
  const last = name.at(-1) ?? ''
  const opener = openers[last]
  const isStray = opener
    ? name.split(opener).length < name.split(last).length
    : /[.,;:"”]/.test(last)
  return isStray ? withoutEnding(name.slice(0, -1)) : name
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const doiLink = (doi: string): string => `https://doi.org/${encodeURI(doi)}`
