import type { UseCase } from './use-case.ts'

/**
 * The words by which each use case can be found, each with a space before it: name, agency, abbreviation,
 * component and id. Costs some 25 µs a use case, so it is done where the file is read.
 */
export function searchTexts(useCases: readonly UseCase[]): string[] {
  const known = new Map<string, string>()
  const found = (text: string) => {
    const words = known.get(text) ?? findableWords(text)
    known.set(text, words)
    return words
  }
  return useCases.map(({ name, agency, agencyAbbreviation, component, useCaseId }) =>
    [name, agency, agencyAbbreviation, component, useCaseId].map(found).join(''),
  )
}

/** "SmartLINK", "E-Verify" and "U.S." are found by their parts and written in one word. */
function findableWords(text: string): string {
  const pieces = withoutAccents(text).split(/\s+/)
  const apart = pieces
    .filter((piece) => /[a-z][A-Z]/.test(piece))
    .map((piece) => piece.replace(/([a-z])([A-Z])/g, '$1 $2'))
  const together = pieces
    .filter((piece) => /\w\W+\w/.test(piece))
    .map((piece) => lowerRuns(piece).join(''))
  return lowerRuns([...pieces, ...apart, ...together].join(' '))
    .map((word) => ` ${word}`)
    .join('')
}

/** Lower-case runs of letters and digits, without accents. */
export const searchWords = (text: string): string[] => lowerRuns(withoutAccents(text))

const withoutAccents = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')

const lowerRuns = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
