/** A stretch of text, or one character in it that cannot be seen, by its number. */
export type ShownPart =
  | { readonly text: string }
  /** `at` counts characters from the start of the text. */
  | { readonly hidden: string; readonly at: number }

/** Controls but those that end a line, and characters that take no room or turn the direction of what follows. */
const suspicious =
  /[^\P{Cc}\n\r\t]|\p{Cf}|[\u115f\u1160\u180e\u2028\u2029\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]/u

/** Joiners shape letters of some scripts and join emoji; marks of direction belong in right-to-left text. */
const joiners = new Set(['\u200c', '\u200d'])
const directionMarks = new Set(['\u200e', '\u200f', '\u061c'])
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const ascii = /^[\x20-\x7e]$/

/**
 * The text in parts, so that what nobody could see is shown: a name, a quote or a number from a file may
 * hold characters that hide a part of it or make it read in another order than it stands there.
 */
export function shownParts(text: string): ShownPart[] {
  if (!suspicious.test(text)) return text === '' ? [] : [{ text }]
  const parts: ShownPart[] = []
  const characters = Array.from(text)
  const isRightToLeft = rightToLeft.test(text)
  let plain = ''
  for (const [at, character] of characters.entries()) {
    if (!isHidden(character, characters[at - 1], characters[at + 1], isRightToLeft)) {
      plain += character
      continue
    }
    if (plain !== '') parts.push({ text: plain })
    parts.push({ hidden: nameOf(character), at })
    plain = ''
  }
  if (plain !== '') parts.push({ text: plain })
  return parts
}

/** As one text, each hidden character named in brackets. Said twice, it says the same. */
export const withHiddenShown = (text: string): string =>
  suspicious.test(text)
    ? shownParts(text)
        .map((part) => ('text' in part ? part.text : `[${part.hidden}]`))
        .join('')
    : text

/** Without them, where a mark would be in the way: in the name of a file. */
export const withoutHidden = (text: string): string =>
  shownParts(text)
    .map((part) => ('text' in part ? part.text : ''))
    .join('')

function isHidden(
  character: string,
  before: string | undefined,
  after: string | undefined,
  isRightToLeft: boolean,
): boolean {
  if (!suspicious.test(character)) return false
  if (directionMarks.has(character)) return !isRightToLeft
  if (joiners.has(character)) return !isLetterLike(before) || !isLetterLike(after)
  return true
}

const isLetterLike = (next: string | undefined): boolean =>
  next !== undefined && !ascii.test(next) && !suspicious.test(next)

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
