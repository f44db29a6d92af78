import type { Assessment } from '#schemas/assessment.ts'

/** Where a source is used: practice, requirement or question ids, each once. */
export type SourceUses = {
  /** Citations, claims, context items and quoted rows, all together. */
  readonly count: number
  /** Findings that cite it as evidence. */
  readonly findings: readonly string[]
  /** What the agency says in it. */
  readonly claims: readonly string[]
  /** Answers kept as context. */
  readonly context: number
  /** Rows of an inventory that were read from it. */
  readonly rows: number
}

type Gathered = {
  count: number
  findings: Set<string>
  claims: Set<string>
  context: number
  rows: number
}

type Using = Pick<Assessment, 'sources' | 'findings' | 'claims' | 'context' | 'rows'>

/** One walk over the whole draft, so that a long list does not search it for every line. By source id. */
export function sourceUses(assessment: Using): ReadonlyMap<string, SourceUses> {
  const uses = new Map(assessment.sources.map(({ id }) => [id, nothing()]))
  const use = (source: string, note: (gathered: Gathered) => void) => {
    const gathered = uses.get(source)
    if (!gathered) return
    gathered.count += 1
    note(gathered)
  }
  for (const [target, { evidence }] of Object.entries(assessment.findings))
    for (const { source } of evidence) use(source, (to) => to.findings.add(target))
  for (const { source, about } of assessment.claims) use(source, (to) => to.claims.add(about))
  for (const { source } of assessment.context)
    use(source, (to) => {
      to.context += 1
    })
  for (const { source } of assessment.rows)
    use(source, (to) => {
      to.rows += 1
    })
  return new Map(
    [...uses].map(([id, { findings, claims, ...counts }]) => [
      id,
      { ...counts, findings: [...findings], claims: [...claims] },
    ]),
  )
}

const nothing = (): Gathered => ({
  count: 0,
  findings: new Set(),
  claims: new Set(),
  context: 0,
  rows: 0,
})
