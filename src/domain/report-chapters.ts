import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import { answerValue } from './answer-text.ts'
import { citedPlace } from './citation.ts'
import { claimsAbout, type Findings } from './findings.ts'
import { askedQuestions } from './relevance.ts'
import type { ReportChapter, ReportEntry, ReportValue } from './report-model.ts'
import { reportClaims } from './report-practice.ts'

function reportValue(
  framework: Framework,
  findings: Findings,
  id: string,
): ReportValue | undefined {
  const question = askedQuestions(findings.asked).find((asked) => asked.id === id)
  const answer = findings.asked.answers[id]
  return question && answer !== undefined ? answerValue(framework, question, answer) : undefined
}

export function textAnswer(framework: Framework, findings: Findings, id: string): string {
  const value = reportValue(framework, findings, id)
  return value?.kind === 'text' ? value.text : ''
}

export function tableOf(framework: Framework, findings: Findings, id: string) {
  const value = reportValue(framework, findings, id)
  return value?.kind === 'table' ? value : { kind: 'table' as const, columns: [], rows: [] }
}

export function chaptersOf(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
): ReportChapter[] {
  const apart = new Set([framework.roles.rightsMatrix, framework.roles.peopleAffected])
  return findings.asked.sections.flatMap((asked) => {
    if (asked.kind === 'practices') return []
    const { id, title } = asked.section
    const entries = asked.questions
      .filter((question) => !apart.has(question.id))
      .flatMap((question) => entryOf(framework, assessment, findings, question))
    return entries.length > 0 ? [{ id, title, entries }] : []
  })
}

function entryOf(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
  question: Question,
): ReportEntry[] {
  const answer = findings.asked.answers[question.id]
  if (answer === undefined) return []
  return [
    {
      question: question.id,
      label: question.label,
      place: citedPlace(framework, question.citation),
      value: answerValue(framework, question, answer),
      claims: reportClaims(assessment, claimsAbout(assessment, question.id)),
    },
  ]
}
