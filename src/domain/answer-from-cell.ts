import type { Option, Question } from '#schemas/question.ts'
import { cutText } from './cut-text.ts'
import { plainText } from './plain-text.ts'
import { reportedDay } from './reported-day.ts'

/** What a cell says: the whole statement, and the single options that it picks. */
export type CellWords = {
  readonly statement: string
  readonly options: readonly string[]
  readonly notApplicable: boolean
}

/** The start of an option's published text → our option value. */
export type OptionWords = { readonly begins: string; readonly value: string }

/** Text, day or option value; option values of a multiple choice. */
export type CellAnswer = string | string[]

/** The answer that a cell gives to a question; undefined when it gives none that fits. */
export function answerFromCell(
  question: Question,
  cell: CellWords,
  values: readonly OptionWords[],
): CellAnswer | undefined {
  switch (question.kind) {
    case 'text':
      return words(cell, question.maxLength)?.replace(/\s+/g, ' ')
    case 'long-text':
      return words(cell, question.maxLength)
    case 'date':
      return reportedDay(cell.statement)
    case 'choice':
      return optionFor(cell.options.join(', '), values, question.options)
    case 'many':
      return picked(cell.options.flatMap((text) => optionsFor(text, values, question.options)))
    case 'rows':
      return undefined
  }
}

/**
 * A second column for the same question adds to a long text and to a multiple choice; elsewhere the
 * first column that answers is kept.
 */
export function mergeAnswers(
  question: Question,
  first: CellAnswer | undefined,
  second: CellAnswer,
): CellAnswer {
  if (first === undefined) return second
  if (typeof first !== 'string') return [...new Set([first, second].flat())]
  if (question.kind !== 'long-text' || first === second) return first
  return cutText(`${first}\n\n${second}`, question.maxLength)
}

const words = ({ notApplicable, statement }: CellWords, length: number) =>
  notApplicable || statement === '' ? undefined : cutText(statement, length)

const picked = (values: string[]) => (values.length > 0 ? [...new Set(values)] : undefined)

/** An option may hold ", " itself, so its parts count only when each of them is an option. */
function optionsFor(text: string, values: readonly OptionWords[], options: readonly Option[]) {
  const parts = text.split(/,\s+/).map((part) => optionFor(part, values, options))
  const all = parts.filter((part) => part !== undefined)
  return all.length === parts.length ? all : (optionFor(text, values, options) ?? [])
}

/** The longest start that fits decides: "No" must not answer for "No testing: …". */
function optionFor(text: string, values: readonly OptionWords[], options: readonly Option[]) {
  const plain = plainText(text)
  const fitting = values
    .filter(({ begins }) => plain !== '' && plain.startsWith(plainText(begins)))
    .filter(({ value }) => options.some((option) => option.value === value))
  return fitting.sort((a, b) => b.begins.length - a.begins.length)[0]?.value
}
