import type { Answers } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { LetterDraft } from '#schemas/letter-draft.ts'
import type {
  LetterField,
  LetterPassageTemplate,
  LetterTemplate,
} from '#schemas/letter-template.ts'
import type { ReportModel } from './report-model.ts'

/** What a letter may say follows from: the findings, the answers that count, and the yardstick's documents. */
export type LetterFacts = {
  report: ReportModel
  answers: Answers
  framework: Pick<Framework, 'sources' | 'shortTitle'>
}

/** `mark`: leads to the source of that number in the letter's list. */
export type LetterRun = { kind: 'text'; text: string } | { kind: 'mark'; number: number }

/** A passage as it is printed: each line is a paragraph, a list item or a line of an address. */
export type LetterBlock = {
  id: string
  as: LetterPassageTemplate['as']
  lines: LetterRun[][]
}

/** `number` is the source's in the report; a document that is named in the text has none. */
export type LetterSource = { number?: number; text: string; link: string }

/** Everything a letter says, in order, with nothing left for a renderer to conclude. */
export type LetterModel = {
  template: string
  language: LetterDraft['language']
  layout: LetterTemplate['layout']
  title: string
  /** Day `YYYY-MM-DD` that the letter bears; empty when it bears none. */
  date: string
  blocks: LetterBlock[]
  sources: LetterSource[]
  words: Pick<LetterTemplate['words'], 'sources' | 'sourcesIntro' | 'sourceLink' | 'page'>
}

/** A passage as it is worked on. */
export type LetterPassage = {
  id: string
  label: string
  as: LetterPassageTemplate['as']
  /** As it will read. */
  text: string
  /** As it follows from the findings today. */
  from: string
  /** `outdated`: rewritten, and what stood there has changed since. */
  state: 'as-found' | 'rewritten' | 'outdated'
  isDropped: boolean
  isOptional: boolean
  /** Marks in it that lead to no source that may be named. */
  deadMarks: number[]
}

export type Letter = {
  model: LetterModel
  passages: LetterPassage[]
  fields: (LetterField & { value: string })[]
  /** Rewritten passages that no longer follow from the findings: kept in the draft, not in the letter. */
  lost: { id: string; text: string }[]
  /** Practices with a conclusion that nothing shows and nobody claims: no letter repeats that. */
  unsupported: string[]
}
