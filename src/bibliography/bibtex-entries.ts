/** One entry as it stands in its file; `line` counts from 1. */
export type BibtexEntry = { readonly line: number; readonly text: string }

export type SplitBibtex = {
  readonly entries: readonly BibtexEntry[]
  /** `@string` definitions, in front of every entry that may use them. */
  readonly strings: string
  /** Where an entry begins that never ends, or is longer than any real one. */
  readonly broken: readonly BibtexEntry[]
}

/** Characters; abstracts and notes included, real entries stay far below. */
const longestEntry = 50_000

/**
 * Takes a file apart at its entries, so that one that is spelled wrongly costs itself and not its
 * neighbours. Text between entries is a comment, as BibTeX has it.
 */
export function splitBibtex(text: string): SplitBibtex {
  const entries: BibtexEntry[] = []
  const broken: BibtexEntry[] = []
  const strings: string[] = []
  const lines = lineCounter(text)
  const start = /^[ \t]*@[ \t]*([a-zA-Z]+)[ \t]*([{(])/gm
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [opening, type = '', bracket = '{'] = found
    const open = found.index + opening.length
    const end = endOfEntry(text, open, bracket)
    const entry = { line: lines(found.index), text: text.slice(found.index, end ?? open + 80) }
    start.lastIndex = end ?? open
    if (end === undefined) broken.push(entry)
    else if (/^string$/i.test(type)) strings.push(entry.text)
    else if (!/^(comment|preamble)$/i.test(type)) entries.push(entry)
  }
  return { entries, broken, strings: strings.join('\n').slice(0, longestEntry) }
}

const steps: Readonly<Record<string, number>> = { '{': 1, '}': -1 }

/** Just after the bracket that ends the entry; undefined when none does within reach. */
function endOfEntry(text: string, open: number, bracket: string): number | undefined {
  const marks = /\\[\s\S]|[{})]/g
  marks.lastIndex = open
  let depth = steps[bracket] ?? 0
  const closing = depth === 1 ? '}' : ')'
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found
    if (marks.lastIndex > open + longestEntry || depth < 0) return undefined
    depth += steps[mark] ?? 0
    if (depth === 0 && mark === closing) return marks.lastIndex
  }
  return undefined
}

/** Line numbers of places that are asked for in rising order, in one walk. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let seen = 0
  return (at) => {
    for (let next = text.indexOf('\n', seen); next !== -1 && next < at; ) {
      line += 1
      seen = next + 1
      next = text.indexOf('\n', seen)
    }
    return line
  }
}
