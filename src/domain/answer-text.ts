import type { Answer } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Field, Question } from '#schemas/question.ts'
import type { ReportValue } from './report-model.ts'

/** An answer in words: option values become their labels, requirement ids their lines. */
export function answerValue(framework: Framework, question: Question, answer: Answer): ReportValue {
  if (question.kind === 'rows') {
    const rows = Array.isArray(answer) ? answer.filter((row) => typeof row === 'object') : []
    return {
      kind: 'table',
      columns: question.fields.map((field) => field.label),
      rows: rows.map((row) =>
        question.fields.map((field) =>
          fieldTexts(framework, field, row.cells[field.id]).join('; '),
        ),
      ),
    }
  }
  const texts = fieldTexts(framework, question, plain(answer))
  return question.kind === 'many'
    ? { kind: 'list', items: texts }
    : { kind: 'text', text: texts.join('\n') }
}

const plain = (answer: Answer): string | string[] =>
  typeof answer === 'string' ? answer : answer.filter((value) => typeof value === 'string')

type Texty = Field | Exclude<Question, { kind: 'rows' }>

function fieldTexts(
  framework: Framework,
  field: Texty,
  value: string | string[] | undefined,
): string[] {
  const values = [value ?? []].flat().filter((text) => text !== '')
  if (field.kind === 'choice' || field.kind === 'many')
    return values.map((v) => field.options.find((option) => option.value === v)?.label ?? v)
  if (field.kind === 'requirements') return values.map((id) => requirementLabel(framework, id))
  return values
}

function requirementLabel(framework: Framework, id: string): string {
  const requirement = framework.sections
    .flatMap((section) => (section.kind === 'practices' ? section.practices : []))
    .flatMap((practice) => practice.requirements)
    .find((candidate) => candidate.id === id)
  return requirement ? `${id}: ${requirement.text}` : id
}
