import { placeholderPattern } from '#schemas/letter-complaints.ts'
import type { LetterPart, LetterTemplate, LetterWords } from '#schemas/letter-template.ts'
import { citedPlace } from './citation.ts'
import { cutText } from './cut-text.ts'
import { type LetterScope, letterHolds, practicesWith } from './letter-condition.ts'
import type { ToldContradiction } from './letter-contradictions.ts'
import { type LetterUnit, openMarks, type recordsOf } from './letter-units.ts'
import { dateIn, filled, placeIn, withCitations } from './letter-words.ts'
import type { ReportClaim, ReportModel, ReportPractice } from './report-model.ts'

const LONGEST_QUOTE = 160
const MOST_QUOTES = 2

/** What one sentence speaks of. */
export type SentenceScope = LetterScope & {
  template: LetterTemplate
  practice?: ReportPractice
  unit?: LetterUnit
  record?: ReturnType<typeof recordsOf>[number]
  contradiction?: ToldContradiction
}

/** The sentence, or undefined where it does not apply or lacks a value. */
export function sentenceOf(part: LetterPart, scope: SentenceScope): string | undefined {
  if (part.when && !letterHolds(part.when, scope)) return undefined
  const text = fillPlaceholders(part.text, scope)
  if (text === undefined) return undefined
  const places = (part.cite ?? []).map((citation) =>
    placeIn(scope.template.words, citedPlace(scope.framework, citation)),
  )
  return withCitations(text, places)
}

/** Undefined when a placeholder has no value; marks may be none. */
export function fillPlaceholders(text: string, scope: SentenceScope): string | undefined {
  const names = [...text.matchAll(placeholderPattern)].map(([, name = '']) => name)
  const values = new Map(names.map((name) => [name, valueFor(name, scope)]))
  if ([...values].some(([name, value]) => value.trim() === '' && !isMarks(name))) return undefined
  return text
    .replace(spacedPlaceholder, (_, space: string, name: string) => {
      const value = values.get(name) ?? ''
      return value === '' ? '' : `${space}${value}`
    })
    .replace(/([.?!])\.$/, '$1')
}

/** With the space before it, which marks that are none take with them. */
const spacedPlaceholder = new RegExp(`( ?)${placeholderPattern.source}`, 'g')

const isMarks = (name: string) => name.startsWith('marks.') || name.endsWith('.marks')

function valueFor(name: string, scope: SentenceScope): string {
  const [kind = '', id = ''] = name.split('.')
  const read = kinds[kind]
  return read ? read(id, scope) : ''
}

type Read = (id: string, scope: SentenceScope) => string

const kinds: Readonly<Record<string, Read>> = {
  system: (id, scope) => systemValue(id, scope),
  count: (id, scope) => String(countOf(id, scope)),
  verdict: (id, { report, template }) => verdictValue(id, report, template),
  yardstick: (id, { report }) => textAt(report.yardstick, id),
  field: (id, scope) => fieldValue(id, scope),
  answer: (id, { report }) => oneLine(answerText(report, id)),
  marks: (id, { report }) => marksText(openMarks(report, claimsOn(report, id))),
  practice: (id, scope) => (scope.practice ? practiceValue(id, scope.practice, scope) : ''),
  unit: (id, { unit, template }) => (unit ? statementValue(id, unit, template) : ''),
  record: (id, { record, template }) => (record ? statementValue(id, record, template) : ''),
  contradiction: (id, { contradiction }) => (contradiction ? statementText(id, contradiction) : ''),
}

const textAt = (values: object, id: string): string => {
  const value: unknown = Object.entries(values).find(([key]) => key === id)?.[1]
  return typeof value === 'string' ? value : ''
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const marksText = (numbers: readonly number[]) => numbers.map((number) => `[${number}]`).join(' ')

/** A component that is not known is the agency; a name that is not known is said in general words. */
function systemValue(id: string, { report: { system }, template }: SentenceScope): string {
  const { words } = template
  const agency = oneLine(system.agency)
  const component = oneLine(system.component) || agency
  switch (id) {
    case 'name':
      return oneLine(system.name) || words.systemName
    case 'useCaseId':
      return oneLine(system.useCaseId)
    case 'agency':
      return agency || words.agency
    case 'component':
      return component || words.agency
    case 'theAgency':
      return inProse(agency, words)
    default:
      return inProse(component, words)
  }
}

/** "ICE" stands by itself in a sentence, "the Department of Homeland Security" does not. */
const inProse = (name: string, words: LetterWords): string =>
  name.includes(' ') ? filled(words.inProse, { name }) : name || words.agency

function countOf(id: string, scope: SentenceScope): number {
  const { report } = scope
  switch (id) {
    case 'practices':
      return report.practices.length
    case 'not-shown':
      return practicesWith(scope, { standings: ['not-shown'] })
    case 'unmet':
      return practicesWith(scope, { standings: ['not-met', 'partly-met'] })
    case 'only-claimed':
      return practicesWith(scope, { standings: ['only-claimed'] })
    case 'claimed':
      return report.practices.filter(({ claims }) => claims.some((claim) => claim.reported)).length
    case 'met':
      return report.counts.met
    case 'signers':
      return scope.signers
    default:
      return report.counts.unanswered
  }
}

function verdictValue(id: string, { verdict }: ReportModel, { words }: LetterTemplate): string {
  return id === 'places'
    ? verdict.places.map((place) => placeIn(words, place)).join('; ')
    : textAt(verdict, id)
}

/** A day as a reader says it. */
function fieldValue(id: string, { fields, template }: SentenceScope): string {
  const text = fields[id] ?? ''
  const field = template.fields.find((candidate) => candidate.id === id)
  return field?.kind === 'date' ? dateIn(template.words, text) : text.trim()
}

const entryOf = ({ chapters }: ReportModel, id: string) =>
  chapters.flatMap(({ entries }) => entries).find(({ question }) => question === id)

function answerText(report: ReportModel, id: string): string {
  const value = entryOf(report, id)?.value
  if (value?.kind === 'text') return value.text
  return value?.kind === 'list' ? value.items.join('; ') : ''
}

const claimsOn = (report: ReportModel, id: string): number[] =>
  (entryOf(report, id)?.claims ?? []).filter(({ reported }) => reported).map((c) => c.number)

function practiceValue(
  id: string,
  practice: ReportPractice,
  { report, template }: SentenceScope,
): string {
  if (id === 'place') return placeIn(template.words, practice.place)
  if (id === 'plain') return template.plain[practice.id] ?? ''
  if (id !== 'claims') return textAt(practice, id)
  const said = practice.claims.filter(
    ({ reported, number }) => reported && openMarks(report, [number]).length > 0,
  )
  const left = said.length - MOST_QUOTES
  return [
    ...said.slice(0, MOST_QUOTES).map((claim) => quoted(claim, template)),
    ...(left > 0 ? [filled(template.words.moreQuotes, { count: String(left) })] : []),
  ].join('; ')
}

const quoted = ({ statement, number, place }: ReportClaim, { words }: LetterTemplate): string =>
  filled(words.quote, {
    text: cutText(oneLine(statement), LONGEST_QUOTE),
    mark: [`[${number}]`, shortPlace(place)].filter(Boolean).join(', '),
  })

/** Without the question that the agency was asked: "row 109, column 46". */
const shortPlace = (place: string) => place.replace(/[\s,]*[“"].*$/s, '').trim()

type Statement = Pick<LetterUnit, 'text' | 'place' | 'level' | 'isWhole'> &
  Partial<Pick<LetterUnit, 'marks' | 'note'>>

function statementValue(id: string, statement: Statement, { words }: LetterTemplate): string {
  return id === 'ground' ? groundOf(statement, words) : statementText(id, statement)
}

/** The source's own word for it and where it stands; a whole practice says each once for all. */
function groundOf({ level, place, isWhole, marks }: Statement, words: LetterWords): string {
  if (isWhole) return marks === undefined ? words.levels[level] : placeIn(words, place)
  return `${words.levels[level]}, ${placeIn(words, place)}`
}

function statementText(
  id: string,
  { text, note, marks }: Pick<Statement, 'text' | 'marks' | 'note'>,
): string {
  if (id === 'marks') return marksText(marks ?? [])
  return oneLine(id === 'note' ? (note ?? '') : text)
}
