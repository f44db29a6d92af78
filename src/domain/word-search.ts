import { plainText } from './plain-text.ts'
import { remembered } from './remembered.ts'

/** A text as its words, each between two spaces, so that whole words are found without looking at letters. */
export const wordRun = (text: string): string =>
  ` ${(plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Which of the words and phrases stand in a `wordRun`; `*` ends a word's beginning. */
export const phrasesIn = (run: string, phrases: readonly string[]): string[] =>
  phrases.filter((phrase) => holdsPhrase(run, phrase))

/** Whole words only: "age" does not stand in "agency". */
export const holdsPhrase = (run: string, phrase: string): boolean => run.includes(sought(phrase))

const sought = remembered((phrase) =>
  phrase.endsWith('*') ? wordRun(phrase).trimEnd() : wordRun(phrase),
)

/** Words that carry meaning: four letters or more. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(plainText(text).match(/\p{L}{4,}/gu) ?? [])

/** The part of the shorter list that the other has too; 0 when either is empty. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one]
  if (shorter.size === 0) return 0
  let shared = 0
  for (const word of shorter) if (longer.has(word)) shared += 1
  return shared / shorter.size
}
