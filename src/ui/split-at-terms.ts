export type Term = { id: string; term: string; also?: string[] | undefined; meaning: string }
export type TextPart = { words: string; term?: Term; at: number }

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text cut where a term stands for the first time, as a whole word, in any case; longest term first. */
export function splitAtTerms(text: string, terms: readonly Term[]): TextPart[] {
  const names = terms
    .flatMap((term) => [term.term, ...(term.also ?? [])].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length)
  if (names.length === 0) return [{ words: text, at: 0 }]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names.map(({ name }) => escaped(name)).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  const termOf = new Map(names.map(({ name, term }) => [name.toLowerCase(), term]))
  const seen = new Set<string>()
  const parts: TextPart[] = []
  let from = 0
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const term = termOf.get(words.toLowerCase())
    if (!term || seen.has(term.id)) continue
    seen.add(term.id)
    if (index > from) parts.push({ words: text.slice(from, index), at: from })
    parts.push({ words, term, at: index })
    from = index + words.length
  }
  if (from < text.length) parts.push({ words: text.slice(from), at: from })
  return parts
}

/** For texts that stand on one page: each term only with the first text that holds it. */
export function spreadTerms(texts: readonly string[], terms: readonly Term[]): Term[][] {
  const seen = new Set<string>()
  return texts.map((text) => {
    const left = terms.filter(({ id }) => !seen.has(id))
    const here = splitAtTerms(text, left).flatMap(({ term }) => (term ? [term] : []))
    for (const { id } of here) seen.add(id)
    return here
  })
}
