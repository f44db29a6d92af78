import type { Answers, Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Section } from '#schemas/framework-shape.ts'
import type { Practice } from '#schemas/practice.ts'
import type { Question } from '#schemas/question.ts'
import { holds, isAnswered } from './condition.ts'

export type AskedSection =
  | { kind: 'questions'; section: Section; questions: Question[] }
  | { kind: 'practices'; section: Section; practices: Practice[] }

/** What is asked of this assessment, and the answers that count. */
export type Asked = { sections: AskedSection[]; answers: Answers }

/**
 * One pass forward: a part is asked when its condition holds on the answers kept so far. An answer whose
 * question is hidden therefore keeps no other question alive, and reaches no finding and no file.
 */
export function askedOf(framework: Framework, assessment: Assessment): Asked {
  const kept: Answers = {}
  const sections: AskedSection[] = []
  for (const section of framework.sections) {
    if (section.kind === 'practices')
      sections.push({
        kind: 'practices',
        section,
        practices: section.practices.filter((p) => isShown(p, kept)).map((p) => shownPart(p, kept)),
      })
    else if (isShown(section, kept))
      sections.push({
        kind: 'questions',
        section,
        questions: shownQuestions(section.questions, assessment.answers, kept),
      })
  }
  return { sections, answers: kept }
}

export const askedPractices = (asked: Asked): Practice[] =>
  asked.sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))

export const askedQuestions = (asked: Asked): Question[] =>
  asked.sections.flatMap((s) => (s.kind === 'questions' ? s.questions : []))

const isShown = (part: { showWhen?: Practice['showWhen'] }, kept: Answers) =>
  !part.showWhen || holds(part.showWhen, kept)

const shownPart = (practice: Practice, kept: Answers): Practice => ({
  ...practice,
  requirements: practice.requirements.filter((requirement) => isShown(requirement, kept)),
})

function shownQuestions(questions: Question[], answers: Answers, kept: Answers): Question[] {
  return questions.filter((question) => {
    if (!isShown(question, kept)) return false
    const answer = answers[question.id]
    if (isAnswered(answer)) kept[question.id] = answer
    return true
  })
}
