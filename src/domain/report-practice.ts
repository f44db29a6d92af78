import type { Assessment, Claim, Finding } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from './citation.ts'
import type { PracticeFinding } from './findings.ts'
import { sourceNumber } from './numbered-sources.ts'
import type {
  ReportClaim,
  ReportEvidence,
  ReportFinding,
  ReportPractice,
  ReportRequirement,
} from './report-model.ts'

export function reportPractice(
  framework: Framework,
  assessment: Assessment,
  finding: PracticeFinding,
): ReportPractice {
  const { practice, depth } = finding
  const { id, heading, shortTitle, title, summary, timing, scope } = practice
  return {
    ...{ id, heading, shortTitle, title, summary, timing, scope, depth },
    place: citedPlace(framework, practice.citation),
    claims: reportClaims(assessment, finding.claims),
    ...(isFromLines(finding)
      ? fromLines(assessment, finding)
      : reportFinding(assessment, id, finding)),
    requirements: showsLines(finding) ? reportLines(framework, assessment, finding) : [],
  }
}

/** Lines are told at full depth, and whenever the status follows from them. */
const showsLines = (finding: PracticeFinding) => finding.depth === 'full' || isFromLines(finding)

const isFromLines = ({ reasons }: PracticeFinding) =>
  reasons.some((reason) => reason.kind === 'from-lines')

/**
 * A practice that follows from its lines rests on what they cite, each use of a source once. What was
 * written about it as a whole is kept in the draft, and not told beside a status that it did not decide.
 */
function fromLines(
  assessment: Assessment,
  { status, reasons, requirements }: PracticeFinding,
): ReportFinding {
  const cited = requirements.flatMap(({ requirement }) =>
    evidenceOf(assessment, assessment.findings[requirement.id]),
  )
  const uses = new Map(cited.map((use) => [JSON.stringify(use), use]))
  return { status, reasons, note: '', confidence: '', evidence: [...uses.values()] }
}

function reportLines(
  framework: Framework,
  assessment: Assessment,
  finding: PracticeFinding,
): ReportRequirement[] {
  return finding.requirements.map((line) => ({
    id: line.requirement.id,
    level: line.requirement.level,
    text: line.requirement.text,
    place: citedPlace(framework, line.requirement.citation),
    claims: reportClaims(assessment, line.claims),
    ...reportFinding(assessment, line.requirement.id, line),
  }))
}

function reportFinding(
  assessment: Assessment,
  id: string,
  { status, reasons }: Pick<ReportFinding, 'status' | 'reasons'>,
): ReportFinding {
  const finding = assessment.findings[id]
  return {
    status,
    reasons,
    note: finding?.note ?? '',
    confidence: finding?.confidence ?? '',
    evidence: evidenceOf(assessment, finding),
  }
}

export function evidenceOf(assessment: Assessment, finding: Finding | undefined): ReportEvidence[] {
  return (finding?.evidence ?? []).map(({ source, place, quote }) => ({
    number: sourceNumber(assessment, source),
    title: assessment.sources.find(({ id }) => id === source)?.title ?? '',
    place,
    quote,
  }))
}

export function reportClaims(assessment: Assessment, claims: Claim[]): ReportClaim[] {
  return claims.map(({ reported, statement, prompt, caution, place, source }) => ({
    ...{ reported, statement, prompt, caution, place },
    number: sourceNumber(assessment, source),
    sourceTitle: assessment.sources.find(({ id }) => id === source)?.title ?? '',
  }))
}
