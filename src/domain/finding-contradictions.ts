import type { Assessment } from '#schemas/assessment.ts'
import { answerTests } from '#schemas/condition.ts'
import type { ContradictionRule, RuleOf } from '#schemas/contradiction-rule.ts'
import type { Status } from '#schemas/status.ts'
import { holds } from './condition.ts'
import {
  type Contradiction,
  cellsBeside,
  fulfilled,
  keyOf,
  type ReadableRow,
  rowSide,
  type Side,
} from './contradiction.ts'
import type { Findings, PracticeFinding } from './findings.ts'
import type { Conclusion } from './report-statements.ts'

/** What the agency's rows say against what the assessor recorded about the system. */
export const contradictionsWithAnswers = (
  rules: readonly ContradictionRule[],
  rows: readonly ReadableRow[],
  findings: Findings,
): Contradiction[] =>
  rules.flatMap((rule) =>
    rule.kind === 'answers' && holds(rule.answers, findings.asked.answers)
      ? rows.flatMap((row) => withAnswers(rule, row) ?? [])
      : [],
  )

function withAnswers(rule: RuleOf<'answers'>, row: ReadableRow): Contradiction | undefined {
  const says = fulfilled(rule.says, row)
  if (!says) return undefined
  const questions = [...new Set(answerTests(rule.answers).map(({ answer }) => answer))]
  return {
    key: keyOf(rule, row.key),
    rule,
    sides: [rowSide(row, says), { kind: 'answers', questions }],
    beside: cellsBeside(row, rule.quotes ?? [], [says]),
  }
}

/** What the agency says of practices against findings that rest on evidence of somebody independent of it. */
export function contradictionsWithFindings(
  rules: readonly ContradictionRule[],
  rows: readonly ReadableRow[],
  findings: Findings,
  assessment: Assessment,
): Contradiction[] {
  return rules.flatMap((rule) => {
    if (rule.kind !== 'finding') return []
    const practice = findings.practices.find((finding) => finding.practice.id === rule.practice)
    const found = practice && independentFinding(rule, practice, assessment)
    if (!found) return []
    return rule.says === undefined
      ? withClaims(rule, practice, found, rows, assessment)
      : rows.flatMap((row) => withRow(rule, row, found) ?? [])
  })
}

type FindingSide = Extract<Side, { kind: 'finding' }>

/** The practice's own conclusion, or the lines that decide it, with the evidence that is independent. */
function independentFinding(
  { statuses }: RuleOf<'finding'>,
  { practice, status, reasons, requirements }: PracticeFinding,
  assessment: Assessment,
): FindingSide | undefined {
  const concluded = statuses.find((one) => one === status)
  if (!concluded) return undefined
  const lines = requirements
    .filter((line) => fallsShort(concluded, line.status))
    .map((line) => line.requirement.id)
  const byLine = reasons.some(({ kind }) => kind === 'from-lines')
  const targets = byLine ? lines : [practice.id]
  const independent = new Set(
    assessment.sources.filter(({ voice }) => voice === 'independent').map(({ id }) => id),
  )
  const evidence = targets
    .flatMap((target) => assessment.findings[target]?.evidence ?? [])
    .filter(({ source }) => independent.has(source))
  return evidence.length > 0 ? { kind: 'finding', targets, status: concluded, evidence } : undefined
}

/** A practice is partly met also when one of its lines is met and another is not. */
const fallsShort = (practice: Status, line: Conclusion) =>
  line === practice || (practice === 'partly-met' && line === 'not-met')

function withRow(
  rule: RuleOf<'finding'>,
  row: ReadableRow,
  found: FindingSide,
): Contradiction | undefined {
  const says = rule.says && fulfilled(rule.says, row)
  return (
    says && {
      key: keyOf(rule, row.key),
      rule,
      sides: [rowSide(row, says), found],
      beside: cellsBeside(row, rule.quotes ?? [], [says]),
    }
  )
}

/** Claims that rows make are read through the rows. */
function withClaims(
  rule: RuleOf<'finding'>,
  { practice }: PracticeFinding,
  found: FindingSide,
  rows: readonly ReadableRow[],
  { claims }: Assessment,
): Contradiction[] {
  const read = new Set(rows.map(({ source }) => source))
  const parts = new Set([practice.id, ...practice.requirements.map(({ id }) => id)])
  return claims
    .filter((claim) => claim.reported && parts.has(claim.about) && !read.has(claim.source))
    .map((claim) => ({
      key: keyOf(rule, claim.id),
      rule,
      sides: [{ kind: 'claim', claim }, found] as const,
      beside: [],
    }))
}
