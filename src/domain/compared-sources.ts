import type { Assessment } from '#schemas/assessment.ts'
import type { Source } from '#schemas/source.ts'
import { numberedSources } from './numbered-sources.ts'
import type { ReportSource } from './report-model.ts'
import { alikeAmong, type Likeness } from './same-source.ts'

/** The first and the second of what is compared. */
export type Pair<T> = readonly [T, T]

/** One source under both numbers, and what shows that it is one. */
type MatchedSource = {
  readonly title: string
  readonly by: 'file' | Likeness
  readonly numbers: Pair<number>
}

export type ComparedSources = {
  readonly both: readonly MatchedSource[]
  readonly only: Pair<readonly ReportSource[]>
}

/** By the digest of a file, else by DOI, link, or title and date; each source counts once. */
export function compareSources(one: Assessment, other: Assessment): ComparedSources {
  const taken = new Set<Source>()
  const both = other.sources.flatMap((source, at): MatchedSource[] => {
    const match = matchOf(
      one.sources.filter((candidate) => !taken.has(candidate)),
      source,
    )
    if (!match) return []
    taken.add(match.source)
    const numbers = [one.sources.indexOf(match.source) + 1, at + 1] as const
    return [{ title: match.source.title || source.title, by: match.by, numbers }]
  })
  const left = (assessment: Assessment, side: 0 | 1) => {
    const matched = new Set(both.map(({ numbers }) => numbers[side]))
    return numberedSources(assessment).filter(({ number }) => !matched.has(number))
  }
  return { both: both.toSorted(byFirst), only: [left(one, 0), left(other, 1)] }
}

const byFirst = (a: MatchedSource, b: MatchedSource) => a.numbers[0] - b.numbers[0]

function matchOf(candidates: readonly Source[], source: Source) {
  const digest = source.file?.sha256
  const sameFile = candidates.find(({ file }) => file && file.sha256 === digest)
  if (sameFile) return { source: sameFile, by: 'file' as const }
  return alikeAmong(candidates)(source)
}
