import type { Assessment, Claim, Evidence } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from './citation.ts'
import type { Findings, PracticeFinding } from './findings.ts'
import { sourceNumber } from './numbered-sources.ts'
import type { Opacity, OpacityItem, ShownBy } from './report-statements.ts'

/**
 * How much of what the source demands is shown by anything on the record, and by whom: counts with the list
 * behind each, never a score. Something is shown when the assessor concluded that it is met, partly met or
 * not met and cites a source that is more than the agency's own claim.
 */
export function opacityOf(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
): Opacity {
  const practices = findings.practices.map((finding) =>
    practiceItem(framework, assessment, finding),
  )
  const lines = findings.practices
    .filter(isByLine)
    .flatMap((finding) => lineItems(framework, assessment, finding))
  return {
    practices,
    lines,
    practiceCounts: countsOf(practices),
    lineCounts: countsOf(lines),
  }
}

const isByLine = ({ depth, reasons }: PracticeFinding) =>
  depth === 'full' || reasons.some(({ kind }) => kind === 'from-lines')

function countsOf(items: readonly OpacityItem[]): Record<ShownBy, number> {
  const count = (shownBy: ShownBy) => items.filter((item) => item.shownBy === shownBy).length
  return {
    both: count('both'),
    independent: count('independent'),
    agency: count('agency'),
    unknown: count('unknown'),
    'set-aside': count('set-aside'),
    said: count('said'),
    nobody: count('nobody'),
  }
}

const musts = ({ requirements }: PracticeFinding) =>
  requirements.filter(({ requirement }) => requirement.level === 'must')

/** A practice that follows from its lines is shown by what its musts cite. */
function practiceItem(
  framework: Framework,
  assessment: Assessment,
  finding: PracticeFinding,
): OpacityItem {
  const { practice, status, reasons, claims } = finding
  const fromLines = reasons.some(({ kind }) => kind === 'from-lines')
  const targets = fromLines
    ? musts(finding)
        .filter((line) => isShown(line.status))
        .map((line) => line.requirement.id)
    : [practice.id]
  const said = [...claims, ...finding.requirements.flatMap((line) => line.claims)]
  return {
    id: practice.id,
    practice: practice.id,
    label: practice.shortTitle,
    place: citedPlace(framework, practice.citation),
    ...judged(assessment, status, targets, said),
    status,
  }
}

const lineItems = (
  framework: Framework,
  assessment: Assessment,
  finding: PracticeFinding,
): OpacityItem[] =>
  musts(finding).map(({ requirement, status, claims }) => ({
    id: requirement.id,
    practice: finding.practice.id,
    label: requirement.text,
    place: citedPlace(framework, requirement.citation),
    ...judged(assessment, status, [requirement.id], [...claims, ...finding.claims]),
    status,
  }))

type Judged = Pick<OpacityItem, 'shownBy' | 'evidence' | 'claims'>

function judged(
  assessment: Assessment,
  status: OpacityItem['status'],
  targets: readonly string[],
  claims: readonly Claim[],
): Judged {
  const reported = claims.filter((claim) => claim.reported)
  const cited = targets.flatMap((target) => assessment.findings[target]?.evidence ?? [])
  const evidence = isShown(status) ? beyondClaims(cited, reported) : []
  const numbers = (parts: readonly { source: string }[]) =>
    [...new Set(parts.map(({ source }) => sourceNumber(assessment, source)))].sort((a, b) => a - b)
  return {
    shownBy: isSetAside(status) ? 'set-aside' : voiceOf(assessment, evidence, reported.length > 0),
    evidence: numbers(evidence),
    claims: numbers(reported),
  }
}

const isShown = (status: OpacityItem['status']) =>
  status === 'met' || status === 'partly-met' || status === 'not-met'
const isSetAside = (status: OpacityItem['status']) =>
  status === 'not-applicable' || status === 'waived'

/** A source in which the agency makes the claim itself says it; it does not show it. */
function beyondClaims(evidence: readonly Evidence[], claims: readonly Claim[]): Evidence[] {
  const claimed = new Set(claims.map(({ source }) => source))
  return evidence.filter(({ source }) => !claimed.has(source))
}

function voiceOf({ sources }: Assessment, evidence: readonly Evidence[], isSaid: boolean): ShownBy {
  const cited = new Set(evidence.map(({ source }) => source))
  const voices = new Set(sources.filter(({ id }) => cited.has(id)).map(({ voice }) => voice))
  if (voices.has('agency') && voices.has('independent')) return 'both'
  if (voices.has('independent')) return 'independent'
  if (voices.has('agency')) return 'agency'
  if (voices.has('unknown')) return 'unknown'
  return isSaid ? 'said' : 'nobody'
}
