import type { CSL, CSLType } from '@citation-js/core'
import { type Source, type SourceKind, SourceSchema } from '#schemas/source.ts'

/** A source before it is on a list. */
export type NewSource = Omit<Source, 'id'>

/**
 * What we write of CSL-JSON 1.0.2; `custom` holds the whole source as the register has it, so that nothing is
 * lost on the way back. What others wrote is read member by member, as `unknown`.
 */
export type CslItem = Omit<CSL, 'author' | 'number' | 'title' | 'custom'> & {
  title: string
  author?: { literal: string }[]
  number?: string
  custom?: { plumbline: NewSource }
}

const cslTypes: Readonly<Record<SourceKind, CSLType>> = {
  statute: 'legislation',
  memo: 'report',
  inventory: 'dataset',
  'privacy-assessment': 'report',
  'foia-release': 'document',
  'court-filing': 'legal_case',
  press: 'article-newspaper',
  research: 'article-journal',
  interview: 'interview',
  testimony: 'hearing',
  observation: 'document',
  other: 'document',
}

export const cslTypeOf = ({ kind, link }: Pick<NewSource, 'kind' | 'link'>): CSLType =>
  kind ? cslTypes[kind] : link === '' ? 'document' : 'webpage'

/** Only where the type says it beyond doubt: a report may be a memo, an audit or a study. */
const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ['legislation', 'statute'],
  ['bill', 'statute'],
  ['regulation', 'statute'],
  ['legal_case', 'court-filing'],
  ['article-newspaper', 'press'],
  ['article-magazine', 'press'],
  ['broadcast', 'press'],
  ['article-journal', 'research'],
  ['paper-conference', 'research'],
  ['thesis', 'research'],
  ['interview', 'interview'],
  ['hearing', 'testimony'],
])

export const kindOfCsl = (type: unknown): SourceKind | undefined =>
  typeof type === 'string' ? kinds.get(type) : undefined

const ownShape = SourceSchema.omit({ id: true })

/** The source that we wrote into `custom`, if it is still what a register allows. */
export function ownSource(custom: unknown): NewSource | undefined {
  if (typeof custom !== 'object' || custom === null || !('plumbline' in custom)) return undefined
  const parsed = ownShape.safeParse(custom.plumbline)
  return parsed.success ? parsed.data : undefined
}
