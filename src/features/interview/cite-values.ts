import type { Source } from '#schemas/source.ts'

/**
 * What the dialogs ask for: a source (the id of one on the list, or '' for a new one with its details) and
 * what stands where in it. A citation uses `quote`; a statement of the agency `statement` and `prompt`.
 */
export type CiteValues = Omit<Source, 'id' | 'file'> & {
  source: string
  place: string
  quote: string
  statement: string
  prompt: string
}

export const emptyCite: CiteValues = {
  source: '',
  title: '',
  author: '',
  date: '',
  link: '',
  seen: '',
  voice: 'unknown',
  place: '',
  quote: '',
  statement: '',
  prompt: '',
}

export const sourceOf = ({ title, author, date, link, seen, voice }: CiteValues) => ({
  title: title.trim(),
  author: author.trim(),
  date: date.trim(),
  link: link.trim(),
  seen,
  voice,
})

/** As published: a day, a month, a year, or nothing. */
export const publishedDate = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/
export const webLink = /^(https?:\/\/\S+)?$/i
