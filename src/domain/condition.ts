import type { Answer, Answers } from '#schemas/assessment.ts'
import type { AnswerTest, Condition } from '#schemas/condition.ts'

export function holds(condition: Condition, answers: Answers): boolean {
  if ('answer' in condition) return testHolds(condition, answers[condition.answer])
  if ('all' in condition) return condition.all.every((part) => holds(part, answers))
  if ('any' in condition) return condition.any.some((part) => holds(part, answers))
  return !holds(condition.not, answers)
}

/** A blank answer holds nothing but `answered: false`. */
export function testHolds(test: AnswerTest, answer: Answer | undefined): boolean {
  if ('answered' in test) return isAnswered(answer) === test.answered
  if (!isAnswered(answer)) return false
  if ('is' in test) return answer === test.is
  if ('includes' in test) return valuesOf(answer).some((value) => test.includes.includes(value))
  if (typeof answer !== 'string') return false
  return 'before' in test ? answer < test.before : answer >= test.from
}

export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false
  return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0
}

function valuesOf(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer]
  return answer.filter((value) => typeof value === 'string')
}
