import { type Framework, FrameworkSchema } from '#schemas/framework.ts'
import type { Practice } from '#schemas/practice.ts'
import type { Question } from '#schemas/question.ts'

export type Spoil = (framework: Framework) => void

/** What the schema says of a copy that was spoiled in one way; empty when the copy is taken. */
export function complaintsAfter(framework: Framework, spoil: Spoil): string[] {
  const spoiled = structuredClone(framework)
  spoil(spoiled)
  return FrameworkSchema.safeParse(spoiled).error?.issues.map((issue) => issue.message) ?? []
}

export function questionsOf(framework: Framework, id: string): Question[] {
  const section = framework.sections.find((part) => part.id === id)
  if (section?.kind !== 'questions') throw new Error(`no section of questions "${id}"`)
  return section.questions
}

export function questionIn(framework: Framework, id: string): Question {
  const question = framework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find((candidate) => candidate.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

export function practiceIn(framework: Framework, id: string): Practice {
  const practice = framework.sections
    .flatMap((section) => (section.kind === 'practices' ? section.practices : []))
    .find((candidate) => candidate.id === id)
  if (!practice) throw new Error(`no practice "${id}"`)
  return practice
}

/** Puts a copy of the first item at the end. */
export function repeatFirst(items: unknown[]): void {
  items.push(structuredClone(items[0]))
}
