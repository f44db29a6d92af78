const replacements: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|\u2028|\u2029/gu, '\n'],
  [/\t/gu, '    '],
  [/\p{Surrogate}/gu, '\ufffd'],
  // Hyphens that no font of ours draws; a hyphen inside a word is never broken after here anyway.
  [/[\u2010\u2011]/gu, '-'],
  [/[\u2007\u202f]/gu, '\u00a0'],
  [/[\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu, ' '],
  [/\u2192/gu, '->'],
  [/\u2190/gu, '<-'],
  [/\u2264/gu, '<='],
  [/\u2265/gu, '>='],
  // Controls, and marks that steer the direction of text: invisible, and able to make a printed page
  // read otherwise than its record.
  [/[^\P{Cc}\n]/gu, ''],
  [/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, ''],
]

/** Text as it can be laid out: composed (NFC), one kind of line end, nothing invisible. */
export const printableText = (text: string): string =>
  replacements
    .reduce((cleaned, [pattern, plain]) => cleaned.replace(pattern, plain), text)
    .normalize('NFC')

/** Stands where no font of ours has the character; Noto Sans draws it. */
export const MISSING_MARK = '\ufffd'

/** Puts the mark in place of characters that cannot be drawn, and counts each of them in `missing`. */
export function markMissing(
  text: string,
  isDrawable: (codePoint: number) => boolean,
  missing: Record<string, number>,
): string {
  return Array.from(text, (character) => {
    if (character === '\n' || isDrawable(character.codePointAt(0) ?? 0)) return character
    missing[character] = (missing[character] ?? 0) + 1
    return MISSING_MARK
  }).join('')
}

const STRONG = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{L}/u
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const LEFT_TO_RIGHT = /(?!\p{Script=Arabic}|\p{Script=Hebrew})\p{L}/u

/** The direction of the first letter, as Unicode's bidirectional rules P2 and P3 have it. */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'

const LETTER = '[\\p{scx=Arab}\\p{scx=Hebr}]\\p{M}*'
const SPACE = '[ \\u00a0]'
const WORDS = `${LETTER}(?:${SPACE}*${LETTER})*`
const STRETCHES = {
  ltr: new RegExp(WORDS, 'gu'),
  rtl: new RegExp(`${SPACE}*${WORDS}${SPACE}*`, 'gu'),
}

type Stretch = { readonly text: string; readonly isRightToLeft: boolean }

/** The text cut where words from right to left begin and end; spaces at their ends go with the paragraph. */
export function directionStretches(text: string, paragraph: 'ltr' | 'rtl'): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: words, index } of text.matchAll(STRETCHES[paragraph])) {
    if (index > end) stretches.push({ text: text.slice(end, index), isRightToLeft: false })
    stretches.push({ text: words, isRightToLeft: true })
    end = index + words.length
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isRightToLeft: false })
  return stretches
}

const PAIRS = '()<>[]{}«»‹›'

/** The same text with each bracket and angled quote turned round, as text from right to left shows it. */
export const mirroredText = (text: string): string =>
  text.replace(/[()<>[\]{}«»‹›]/g, (mark) => PAIRS[PAIRS.indexOf(mark) ^ 1] ?? mark)

/** Whether some of it is written from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** The direction of a text's letters, where it has any. */
export const lettersOf = (text: string): 'ltr' | 'rtl' | undefined => {
  if (isRightToLeft(text)) return 'rtl'
  return STRONG.test(text) ? 'ltr' : undefined
}

/** Whether letters of both directions stand in it. */
export const isMixed = (text: string): boolean =>
  RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text)

/** Scripts whose glyphs are joined or reordered, so that a PDF reader cannot win the text back from them. */
const SHAPED = /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]/u

export const isShaped = (text: string): boolean => SHAPED.test(text)

const ARABIC = /\p{Script=Arabic}/u
/** Letters that Persian, Urdu, Pashto and others add to those of Arabic. */
const BEYOND_ARABIC =
  /[\u0679\u067c\u067e\u0681\u0685\u0686\u0688\u0689\u0691\u0693\u0696\u0698\u069a\u06a9\u06ab\u06af\u06ba\u06bc\u06be\u06c1\u06cc\u06cd\u06d0\u06d2]/u

/**
 * The language that the letters alone give away, for a text that begins in another script than the
 * report's: Arabic, where no letter of its neighbours stands in it. Of any other text nothing is guessed.
 */
export const languageOf = (text: string): 'ar' | undefined =>
  ARABIC.test(STRONG.exec(text)?.[0] ?? '') && !BEYOND_ARABIC.test(text) ? 'ar' : undefined
