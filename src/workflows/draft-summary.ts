import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { progressOf } from '#src/domain/progress.ts'
import { textAnswer } from '#src/domain/report-chapters.ts'
import type { DraftSummary } from '#src/storage/database.ts'

export function summaryOf(framework: Framework, assessment: Assessment): DraftSummary {
  const findings = findingsOf(framework, assessment)
  const { requirements } = progressOf(framework, assessment, findings)
  const text = (question: string) => textAnswer(framework, findings, question)
  const depths = new Set(findings.practices.map((practice) => practice.depth))
  return {
    id: assessment.id,
    title: assessment.title || text(framework.roles.systemName),
    agency: text(framework.roles.agency),
    component: text(framework.roles.component),
    kind: assessment.kind,
    answered: requirements.answered,
    total: requirements.total,
    unit:
      depths.size > 1
        ? 'answers'
        : assessment.depth === 'full' || depths.has('full')
          ? 'lines'
          : 'practices',
    updatedAt: assessment.updatedAt,
  }
}
