import { plainText } from './plain-text.ts'

/** A text that must stand nowhere in public; `Origin` says why. */
export type Secret<Origin = unknown> = { readonly text: string; readonly origin: Origin }

/** How a file for readers shows a character that nobody sees (`locales/hidden-characters`), also over a line's end. */
const shownMark = /\[\s*u\s*\+(?:\s*[0-9a-f]){4,6}\s*\]/g

/** Letters and digits alone, small: line breaks, hyphens, spacing and marks of a print hide nothing. */
export const squashed = (text: string): string =>
  plainText(text)
    .replaceAll(shownMark, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Fewer letters than this stand in any long text by chance; then whole words are looked for. */
const fewLetters = 5
/** And fewer than this, in bytes that are no text. */
const fewLettersInData = 8

/** For one haystack after the other: a secret is prepared once. */
export function searchFor<S extends Secret>(
  secrets: readonly S[],
): (haystack: string, kind?: 'text' | 'data') => S[] {
  const prepared = secrets.map((secret) => ({ secret, needle: needleOf(secret.text) }))
  return (haystack, kind = 'text') => {
    const dense = squashed(haystack)
    const plain = plainText(haystack).replaceAll(shownMark, '')
    return prepared
      .filter(({ needle }) =>
        needle.kind === 'letters'
          ? (kind === 'text' || needle.letters.length >= fewLettersInData) &&
            dense.includes(needle.letters)
          : kind === 'text' && needle.word.test(plain),
      )
      .map(({ secret }) => secret)
  }
}

type Needle = { kind: 'letters'; letters: string } | { kind: 'word'; word: RegExp }

function needleOf(text: string): Needle {
  const letters = squashed(text)
  if (letters.length >= fewLetters) return { kind: 'letters', letters }
  const escaped = plainText(text).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return { kind: 'word', word: new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u') }
}
