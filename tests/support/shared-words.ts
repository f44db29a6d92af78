/** Lower-case words; hyphens part them, apostrophes do not, a footnote number stuck to a word is dropped. */
export const plainWords = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z][a-z']*\d*|\d+/g) ?? []
  ).map((word) => word.replace(/(?<=[a-z'])\d+$/, ''))

/** Finds the longest run of consecutive words that a text shares with `source`. */
export function sharedRunWith(source: string): (text: string) => string[] {
  const haystack = ` ${plainWords(source).join(' ')} `
  return (text) => {
    const words = plainWords(text)
    let longest: string[] = []
    for (let start = 0; start < words.length; start += 1) {
      let end = start + longest.length + 1
      while (end <= words.length && haystack.includes(` ${words.slice(start, end).join(' ')} `)) {
        longest = words.slice(start, end)
        end += 1
      }
    }
    return longest
  }
}
