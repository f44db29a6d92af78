import type { Answer, Answers } from '#schemas/assessment.ts'
import type { AnswerTest, Condition } from '#schemas/condition.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import { answerValue } from './answer-text.ts'
import { holds, isAnswered, testHolds } from './condition.ts'

/** One answer that a part of the form hangs on: "you see this because you said …". */
export type Because = {
  question: string
  label: string
  /** What was answered, in words; empty when the part is shown because nothing was. */
  said: string[]
}

/** The answers that make the condition hold, each question once, in the order of the condition. */
export function becauseOf(framework: Framework, condition: Condition, answers: Answers): Because[] {
  const questions = framework.sections.flatMap((s) => (s.kind === 'questions' ? s.questions : []))
  const seen = new Set<string>()
  return decisiveTests(condition, answers, true).flatMap((test) => {
    const question = questions.find(({ id }) => id === test.answer)
    if (!question || seen.has(question.id)) return []
    seen.add(question.id)
    const said = saidWords(framework, question, test, answers[question.id])
    return [{ question: question.id, label: question.label, said }]
  })
}

/** Tests that decide: in `all` every part, in `any` only the parts that hold. `wanted` turns at each `not`. */
function decisiveTests(condition: Condition, answers: Answers, wanted: boolean): AnswerTest[] {
  if ('answer' in condition)
    return testHolds(condition, answers[condition.answer]) === wanted ? [condition] : []
  if ('not' in condition) return decisiveTests(condition.not, answers, !wanted)
  const parts = 'all' in condition ? condition.all : condition.any
  return parts
    .filter((part) => holds(part, answers) === wanted)
    .flatMap((part) => decisiveTests(part, answers, wanted))
}

function saidWords(
  framework: Framework,
  question: Question,
  test: AnswerTest,
  answer: Answer | undefined,
): string[] {
  if (!isAnswered(answer)) return []
  const telling =
    'includes' in test && Array.isArray(answer)
      ? answer.filter((value) => typeof value === 'string').filter((v) => test.includes.includes(v))
      : answer
  const value = answerValue(framework, question, telling.length > 0 ? telling : answer)
  if (value.kind === 'text') return [value.text]
  return value.kind === 'list' ? value.items : []
}
