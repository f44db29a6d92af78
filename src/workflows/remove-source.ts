import type { Assessment, Evidence, Finding } from '#schemas/assessment.ts'
import { emptyFinding } from '#src/domain/new-assessment.ts'
import { putBack, type Taken, takeOut } from './take-out.ts'

type Citing = Pick<Assessment, 'sources' | 'findings' | 'claims' | 'context' | 'rows'>

/** The draft without a source and without everything that cites it, and the way back. */
export function withoutSource(
  { sources, findings, claims, context, rows }: Citing,
  id: string,
): { rest: Citing; restore: (now: Citing) => Citing } {
  const cites = (item: { source: string }) => item.source === id
  const parts = {
    sources: takeOut(sources, (source) => source.id === id),
    claims: takeOut(claims, cites),
    context: takeOut(context, cites),
    rows: takeOut(rows, cites),
  }
  const evidence = Object.entries(findings).map(
    ([target, finding]) => [target, takeOut(finding.evidence, cites)] as const,
  )
  const rests = evidence.map(([target, { rest }]) => [target, rest] as const)
  return {
    rest: {
      sources: parts.sources.rest,
      claims: parts.claims.rest,
      context: parts.context.rest,
      rows: parts.rows.rest,
      findings: withEvidence(findings, rests),
    },
    restore: (now) => ({
      sources: putBack(now.sources, parts.sources.taken),
      claims: putBack(now.claims, parts.claims.taken),
      context: putBack(now.context, parts.context.taken),
      rows: putBack(now.rows, parts.rows.taken),
      findings: evidence.reduce(
        (all, [target, { taken }]) => withEvidenceBack(all, target, taken),
        now.findings,
      ),
    }),
  }
}

type Findings = Record<string, Finding>

const withEvidence = (
  findings: Findings,
  lists: readonly (readonly [string, Evidence[]])[],
): Findings =>
  Object.fromEntries(
    lists.map(([target, evidence]) => [
      target,
      { ...(findings[target] ?? emptyFinding()), evidence },
    ]),
  )

/** The finding may have been written on meanwhile: only its list of evidence grows. */
export function withEvidenceBack(
  findings: Findings,
  target: string,
  taken: Taken<Evidence>,
): Findings {
  if (taken.length === 0) return findings
  const finding = findings[target] ?? emptyFinding()
  return { ...findings, [target]: { ...finding, evidence: putBack(finding.evidence, taken) } }
}
