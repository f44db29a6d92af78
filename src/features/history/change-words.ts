import type { Answer } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { answerValue } from '#src/domain/answer-text.ts'
import type { Change } from '#src/domain/changes.ts'
import type { historyWords } from '#src/locales/history.ts'
import type { uiWords } from '#src/locales/ui.ts'

type Words = { t: ReturnType<typeof historyWords>; ui: ReturnType<typeof uiWords> }

/** Characters of a text that stand in one line of the history. */
const shown = 80

/** "Opt-out: Not shown → Not met". */
export function changeWords(words: Words, framework: Framework, change: Change): string {
  const { t } = words
  const name = (id: string) => nameOf(framework, id)
  switch (change.kind) {
    case 'title':
      return t('change.title', { before: cut(t, change.before), after: cut(t, change.after) })
    case 'depth':
      return t(`change.depth.${change.after}`)
    case 'practice-depth':
      return t(`change.practiceDepth.${change.after ?? 'none'}`, { name: name(change.practice) })
    case 'answer':
      return t('change.value', {
        name: questionOf(framework, change.question)?.label ?? change.question,
        before: answerWords(t, framework, change.question, change.before),
        after: answerWords(t, framework, change.question, change.after),
      })
    case 'finding':
      return findingWords(words, name(change.target), change)
    case 'public-copy':
      return t('change.publicCopy')
    case 'evidence':
    case 'source':
    case 'claim':
    case 'context':
    case 'row':
    case 'letter':
    case 'decision':
      return t(`change.${change.kind}.${change.what}`, {
        name: cut(t, change.name, t('untitled')),
        target: change.target ? name(change.target) : '',
      })
  }
}

function findingWords(
  { t, ui }: Words,
  name: string,
  { field, before, after }: Extract<Change, { kind: 'finding' }>,
): string {
  const said = (value: string) => {
    switch (field) {
      case 'status':
        return ui(`status.${statusFrom(value)}`)
      case 'confidence':
        return value === 'low' || value === 'medium' || value === 'high'
          ? t(`confidence.${value}`)
          : t('nothing')
      case 'note':
      case 'exemption':
      case 'internalNote':
        return cut(t, value)
    }
  }
  return t(`change.${field}`, { name, before: said(before), after: said(after) })
}

const statuses = ['met', 'partly-met', 'not-met', 'not-shown', 'not-applicable', 'waived'] as const
const statusFrom = (value: string) => statuses.find((known) => known === value) ?? 'unanswered'

const questionOf = (framework: Framework, id: string) =>
  framework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find((question) => question.id === id)

/** Practices by their short title, lines by their id, as the pages show them. */
const nameOf = (framework: Framework, id: string): string =>
  framework.sections
    .flatMap((section) => (section.kind === 'practices' ? section.practices : []))
    .find((practice) => practice.id === id)?.shortTitle ?? id

function answerWords(
  t: Words['t'],
  framework: Framework,
  id: string,
  answer: Answer | undefined,
): string {
  const question = questionOf(framework, id)
  if (answer === undefined || !question) return cut(t, typeof answer === 'string' ? answer : '')
  const value = answerValue(framework, question, answer)
  switch (value.kind) {
    case 'text':
      return cut(t, value.text)
    case 'list':
      return cut(t, value.items.join('; '))
    case 'table':
      return t('table', { count: value.rows.length })
  }
}

function cut(t: Words['t'], text: string, empty = t('nothing')): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return empty
  return line.length > shown ? `${[...line].slice(0, shown).join('')}…` : line
}
