const LONGEST_WORD = 18
const CHUNK = 9

/**
 * Where a word may be broken, for react-pdf's hyphenation hook: it breaks only at spaces by itself, and
 * a URL would run off the page. An empty part stands for a break without a hyphen.
 */
export function breakLongWord(word: string): string[] {
  if (word.length <= LONGEST_WORD) return [word]
  return word
    .split(/(?<=[/?&=_.,:;@#-])(?=[^/?&=_.,:;@#-])/u)
    .flatMap(chunks)
    .flatMap((part, index) => (index === 0 ? [part] : ['', part]))
}

function chunks(part: string): string[] {
  if (part.length <= LONGEST_WORD) return [part]
  const characters = Array.from(part)
  return Array.from({ length: Math.ceil(characters.length / CHUNK) }, (_, index) =>
    characters.slice(index * CHUNK, (index + 1) * CHUNK).join(''),
  )
}
