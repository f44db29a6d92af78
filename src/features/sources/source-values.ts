import type { Source } from '#schemas/source.ts'

/** What the form asks; the file that a source may be is not for typing. */
export type SourceValues = Pick<Source, 'title' | 'author' | 'date' | 'link' | 'seen' | 'voice'>

export const emptySource: SourceValues = {
  title: '',
  author: '',
  date: '',
  link: '',
  seen: '',
  voice: 'unknown',
}

/** A day, a month or a year that the calendar has; empty when undated. */
export function isPublishedDate(text: string): boolean {
  if (text === '') return true
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [, year, month = '01', day = '01'] = parts
  const iso = `${year}-${month}-${day}`
  const moment = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso)
}

/** Only these are ever opened; `javascript:` and the like stay text. */
export const isWebLink = (link: string): boolean => /^https?:\/\//i.test(link) && URL.canParse(link)

/** What of a changed field may be written into the draft; undefined while it is not yet a value. */
export function patchFor(
  name: keyof SourceValues,
  values: SourceValues,
): Partial<SourceValues> | undefined {
  if (name === 'date') return isPublishedDate(values.date) ? { date: values.date } : undefined
  return { [name]: values[name] }
}
