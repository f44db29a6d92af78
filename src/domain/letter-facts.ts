import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { LetterFacts } from './letter-model.ts'
import { isKeptBack } from './letter-units.ts'
import { askedOf } from './relevance.ts'
import { buildReport } from './report.ts'
import type { ReportClaim, ReportFinding, ReportModel } from './report-model.ts'

/**
 * What a letter may draw on. A letter goes out: confidential sources count towards the findings and are not
 * in here, nor are the notes and answers that the person keeps from public copies.
 */
export function letterFacts(framework: Framework, assessment: Assessment): LetterFacts {
  const report = buildReport(framework, assessment, {
    state: 'draft',
    recordId: '',
    recordDigest: '',
    issuedAt: assessment.updatedAt,
  })
  const { answers } = askedOf(framework, assessment)
  const kept = new Set(assessment.publicCopy.answers)
  return {
    report: open(report, kept, new Set(assessment.publicCopy.notes), framework),
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !kept.has(id))),
    framework,
  }
}

function open(
  report: ReportModel,
  keptAnswers: ReadonlySet<string>,
  keptNotes: ReadonlySet<string>,
  { roles }: Framework,
): ReportModel {
  const hidden = new Set(report.sources.filter(isKeptBack).map(({ number }) => number))
  const isOpen = ({ number }: { number: number }) => !hidden.has(number)
  const openFinding = <T extends ReportFinding & { id: string; claims: ReportClaim[] }>(
    finding: T,
  ): T => ({
    ...finding,
    note: keptNotes.has(finding.id) ? '' : finding.note,
    evidence: finding.evidence.filter(isOpen),
    claims: finding.claims.filter(isOpen),
  })
  const { system } = report
  const told = (role: 'agency' | 'component' | 'useCaseId' | 'stage') =>
    keptAnswers.has(roles[role]) ? '' : system[role]
  return {
    ...report,
    system: {
      name: keptAnswers.has(roles.systemName) ? '' : system.name,
      agency: told('agency'),
      component: told('component'),
      useCaseId: told('useCaseId'),
      stage: told('stage'),
    },
    practices: report.practices.map((practice) => ({
      ...openFinding(practice),
      requirements: practice.requirements.map(openFinding),
    })),
    chapters: report.chapters.map((chapter) => ({
      ...chapter,
      entries: chapter.entries
        .filter(({ question }) => !keptAnswers.has(question))
        .map((entry) => ({ ...entry, claims: entry.claims.filter(isOpen) })),
    })),
  }
}
