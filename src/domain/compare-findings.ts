import type { Finding } from '#schemas/assessment.ts'
import type { Pair } from './compared-sources.ts'
import { plainText } from './plain-text.ts'
import type { Conclusion, ReportClaim, ReportEvidence, ReportFinding } from './report-model.ts'

/** `not-told`: not asked there, or not answered line by line. */
export type ComparedStatus = Conclusion | 'not-told'

export type Difference = 'status' | 'note' | 'confidence' | 'claims' | 'evidence'

/** What both have, and what only one has. Numbers of sources are each side's own. */
type Parted<T> = { readonly both: readonly T[]; readonly only: Pair<readonly T[]> }

export type ComparedFinding = {
  readonly status: Pair<ComparedStatus>
  readonly note: Pair<string>
  readonly confidence: Pair<Finding['confidence']>
  readonly claims: Parted<ReportClaim>
  readonly evidence: Parted<ReportEvidence>
  readonly differs: readonly Difference[]
}

/** A finding as a report tells it, with what the agency says about the same thing. */
export type ToldFinding = ReportFinding & { claims: readonly ReportClaim[] }

/** A key for a source of each side: the same for both where it is the same source. */
export type SourceKeys = Pair<(number: number) => string>

/** Absent: that side does not tell of it. Spacing, case and kinds of quotes and hyphens make no difference. */
export function compareFindings(
  one: ToldFinding | undefined,
  other: ToldFinding | undefined,
  keys: SourceKeys,
): ComparedFinding {
  const sides = [one ?? notTold, other ?? notTold] as const
  const claims = parted([sides[0].claims, sides[1].claims], () => claimKey)
  const evidence = parted(
    [sides[0].evidence, sides[1].evidence],
    (side) => (use) =>
      [keys[side](use.number), plainText(use.place), plainText(use.quote)].join('\n'),
  )
  const pair = <Key extends 'status' | 'note' | 'confidence'>(key: Key) =>
    [sides[0][key], sides[1][key]] as const
  const isOther: Record<Difference, boolean> = {
    status: sides[0].status !== sides[1].status,
    note: plainText(sides[0].note) !== plainText(sides[1].note),
    confidence: sides[0].confidence !== sides[1].confidence,
    claims: isParted(claims),
    evidence: isParted(evidence),
  }
  const isTold = one !== undefined && other !== undefined
  return {
    ...{ status: pair('status'), note: pair('note'), confidence: pair('confidence') },
    ...{ claims, evidence },
    differs: isTold ? all.filter((part) => isOther[part]) : ['status'],
  }
}

type Told = Omit<ToldFinding, 'status' | 'reasons'> & { status: ComparedStatus }

const notTold: Told = { status: 'not-told', note: '', confidence: '', claims: [], evidence: [] }

const all = ['status', 'claims', 'evidence', 'note', 'confidence'] as const

const claimKey = ({ reported, prompt, statement }: ReportClaim) =>
  [reported, plainText(prompt), plainText(statement)].join('\n')

const isParted = ({ only }: Parted<unknown>) => only.some((left) => left.length > 0)

/** Each item is matched at most once, so that two uses are not taken for one. */
function parted<T>(
  [one, other]: Pair<readonly T[]>,
  keyFor: (side: 0 | 1) => (item: T) => string,
): Parted<T> {
  const left = [...other]
  const both: T[] = []
  const onlyOne = one.filter((item) => {
    const at = left.findIndex((candidate) => keyFor(1)(candidate) === keyFor(0)(item))
    if (at < 0) return true
    left.splice(at, 1)
    both.push(item)
    return false
  })
  return { both, only: [onlyOne, left] }
}
