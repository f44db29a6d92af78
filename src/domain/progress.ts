import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { isAnswered } from './condition.ts'
import { type Findings, findingsOf, type PracticeFinding } from './findings.ts'
import type { AskedSection } from './relevance.ts'
import type { Conclusion } from './report-model.ts'

export type Progress = { answered: number; total: number }

type PracticeProgress = Progress & { id: string; status: Conclusion }
export type SectionProgress = Progress & { id: string; practices: PracticeProgress[] }

/** What is answered, counted in questions, practices and lines; never in pages seen. */
export function progressOf(
  framework: Framework,
  assessment: Assessment,
  findings: Findings = findingsOf(framework, assessment),
): { sections: SectionProgress[]; requirements: Progress } {
  const sections = findings.asked.sections.map((section) => sectionProgress(section, findings))
  return {
    sections,
    requirements: sum(sections.flatMap((section) => section.practices)),
  }
}

function sectionProgress(asked: AskedSection, findings: Findings): SectionProgress {
  const { id } = asked.section
  if (asked.kind === 'questions') {
    const answered = asked.questions.filter((q) => isAnswered(findings.asked.answers[q.id]))
    return { id, practices: [], answered: answered.length, total: asked.questions.length }
  }
  const inSection = new Set(asked.practices.map((practice) => practice.id))
  const practices = findings.practices
    .filter((finding) => inSection.has(finding.practice.id))
    .map(practiceProgress)
  return { id, practices, ...sum(practices) }
}

/** At quick depth one answer is all; at full depth each line counts unless the whole was answered. */
function practiceProgress(finding: PracticeFinding): PracticeProgress {
  const { status, depth, requirements } = finding
  const id = finding.practice.id
  if (depth === 'quick') return { id, status, answered: status === 'unanswered' ? 0 : 1, total: 1 }
  const answered = requirements.filter((line) => line.status !== 'unanswered').length
  return { id, status, answered, total: requirements.length }
}

const sum = (parts: readonly Progress[]): Progress => ({
  answered: parts.reduce((total, part) => total + part.answered, 0),
  total: parts.reduce((total, part) => total + part.total, 0),
})
