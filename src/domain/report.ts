import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { actionsFor, openQuestions } from './actions.ts'
import { citedPlace } from './citation.ts'
import { type Findings, findingsOf, type Unit } from './findings.ts'
import { numberedSources, sourceNumber } from './numbered-sources.ts'
import { opacityOf } from './opacity.ts'
import { chaptersOf, tableOf, textAnswer } from './report-chapters.ts'
import { reportContradictions } from './report-contradictions.ts'
import type { Conclusion, ReportModel, ReportVerdict } from './report-model.ts'
import { evidenceOf, reportPractice } from './report-practice.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What only the moment of export knows. */
export type ReportIssue = Pick<
  ReportModel,
  'state' | 'recordId' | 'recordDigest' | 'issuedAt' | 'signer' | 'audience' | 'leftOut'
>

/** The one model that the screen, the PDF and the lists all read. */
export function buildReport(
  framework: Framework,
  assessment: Assessment,
  issue: ReportIssue,
): ReportModel {
  const findings = findingsOf(framework, assessment)
  const { verdict, notes } = verdictOf(framework, findings)
  const tell = (said: Verdict) => reportVerdict(framework, assessment, findings, said)
  return {
    ...issue,
    language: framework.language,
    kind: assessment.kind,
    title: assessment.title || textAnswer(framework, findings, framework.roles.systemName),
    system: systemOf(framework, findings),
    depth: assessment.depth,
    yardstick: yardstickOf(framework),
    verdict: verdict ? tell(verdict) : unruled,
    notes: notes.map(tell),
    counts: countsOf(findings),
    practices: findings.practices.map((finding) => reportPractice(framework, assessment, finding)),
    rightsMatrix: tableOf(framework, findings, framework.roles.rightsMatrix),
    peopleAffected: tableOf(framework, findings, framework.roles.peopleAffected),
    chapters: chaptersOf(framework, assessment, findings),
    openQuestions: openQuestions(framework, findings),
    opacity: opacityOf(framework, assessment, findings),
    contradictions: reportContradictions(framework, assessment, findings),
    actions: actionsFor(framework, assessment, findings),
    sources: numberedSources(assessment),
    context: assessment.context.map(({ source, ...item }) => ({
      ...item,
      number: sourceNumber(assessment, source),
    })),
    method: framework.method,
  }
}

/** A framework whose rules leave a gap says nothing rather than something false. */
const unruled: ReportVerdict = {
  rule: 'none',
  tone: 'neutral',
  headline: '',
  explanation: '',
  places: [],
  grounds: [],
}

function yardstickOf(framework: Framework): ReportModel['yardstick'] {
  return {
    title: framework.title,
    shortTitle: framework.shortTitle,
    version: framework.version,
    standing: framework.standing,
    documents: framework.sources.map(({ id: _id, standing = '', ...document }) => ({
      ...document,
      standing,
    })),
  }
}

function systemOf(framework: Framework, findings: Findings): ReportModel['system'] {
  const { systemName, agency, component, useCaseId, stage } = framework.roles
  const text = (question: string) => textAnswer(framework, findings, question)
  return {
    name: text(systemName),
    agency: text(agency),
    component: text(component),
    useCaseId: text(useCaseId),
    stage: text(stage),
  }
}

function countsOf(findings: Findings): Record<Conclusion, number> {
  const counts: Record<Conclusion, number> = {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    'not-shown': 0,
    'not-applicable': 0,
    waived: 0,
    unanswered: 0,
  }
  for (const { status } of findings.practices) counts[status] += 1
  return counts
}

function reportVerdict(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
  { rule, headline, explanation, grounds }: Verdict,
): ReportVerdict {
  return {
    rule: rule.id,
    tone: rule.tone,
    headline,
    explanation,
    places: rule.citations.map((citation) => citedPlace(framework, citation)),
    grounds: grounds.map((unit) => ({
      id: unit.id,
      status: unit.status,
      ...unitText(framework, findings, unit),
      evidence: evidenceOf(assessment, assessment.findings[unit.id]).map((e) => e.number),
    })),
  }
}

function unitText(framework: Framework, findings: Findings, unit: Unit) {
  const practice = findings.practices.find((finding) => finding.practice.id === unit.practice)
  const line = practice?.requirements.find(({ requirement }) => requirement.id === unit.id)
  return {
    label: line?.requirement.text ?? practice?.practice.shortTitle ?? unit.id,
    place: citedPlace(
      framework,
      line?.requirement.citation ?? practice?.practice.citation ?? { section: '', pages: '' },
    ),
  }
}
