const words = (text: string): string[] => withoutPoints(text).match(/[A-Za-z][A-Za-z’']*/g) ?? []

const withoutPoints = (text: string) => text.replaceAll('U.S.', 'US')

/** Heuristic: vowel groups, without silent endings; an acronym is spoken letter by letter. */
export function syllables(word: string): number {
  if (/^[A-Z]{2,5}$/.test(word)) return word.length
  const spoken = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=[aeiouy][^laeiouy]|[aeiouy]l|[^aeiouy][^laeiouy])e$/, '')
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<![szxcgh])es$/, '')
  const groups = spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0
  const hiatus = spoken.match(/(?<![tscgx])i[ao]/g)?.length ?? 0
  return Math.max(1, groups + hiatus)
}

const sentences = (text: string): number =>
  withoutPoints(text)
    .split(/[.?!]+(?:\s|$)/)
    .filter((part) => words(part).length > 0).length

/** US school grade (Flesch-Kincaid 1975) of several texts together; each text holds at least one sentence. */
export function fleschKincaidGrade(texts: readonly string[]): number {
  const all = texts.flatMap(words)
  const sentenceCount = texts.reduce((sum, text) => sum + sentences(text), 0)
  const syllableCount = all.reduce((sum, word) => sum + syllables(word), 0)
  if (all.length === 0) return 0
  return 0.39 * (all.length / sentenceCount) + 11.8 * (syllableCount / all.length) - 15.59
}
