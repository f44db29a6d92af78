import { beforeAll, describe, expect, test } from 'vitest'
import type { Case } from '#schemas/case.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import { cases } from '#src/cases/registry.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import { layoutById } from '#src/inventory/layouts/layouts.ts'
import { fleschKincaidGrade } from '#tests/support/readability.ts'

let framework: Framework
let questions: Map<string, Question>
let practices: Set<string>
beforeAll(async () => {
  framework = await frameworks[0]!.load()
  const { sections } = framework
  questions = new Map(
    sections.flatMap((section) =>
      section.kind === 'questions' ? section.questions.map((q) => [q.id, q] as const) : [],
    ),
  )
  practices = new Set(
    sections.flatMap((section) =>
      section.kind === 'practices' ? section.practices.map(({ id }) => id) : [],
    ),
  )
})

/** What we say ourselves, as against what we quote from the record. */
const ownWords = ({ title, summary, caution, answers, claims, openQuestions }: Case): string[] => [
  title,
  summary,
  caution,
  ...Object.entries(answers).flatMap(([id, answer]) =>
    questions.get(id)?.kind === 'long-text' ? [answer].flat() : [],
  ),
  ...claims.map((claim) => claim.caution).filter((words) => words !== ''),
  ...openQuestions.map(({ question }) => question),
]

function fits(question: Question | undefined, answer: string | string[]): boolean {
  switch (question?.kind) {
    case 'text':
    case 'long-text':
      return typeof answer === 'string' && answer.length <= question.maxLength
    case 'date':
      return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer)
    case 'choice':
      return question.options.some(({ value }) => value === answer)
    case 'many':
      return (
        Array.isArray(answer) &&
        answer.every((value) => question.options.some((option) => option.value === value))
      )
    default:
      return false
  }
}

describe.each(cases)('$title', ({ load }) => {
  let content: Case
  beforeAll(async () => {
    content = await load()
  })

  test('is for a framework that the app has', () => {
    expect(content.framework).toBe(framework.id)
  })

  test('speaks and asks only about practices and questions of that framework', () => {
    const about = [...content.claims, ...content.openQuestions].map((part) => part.about)
    expect(about.filter((id) => !questions.has(id) && !practices.has(id))).toEqual([])
  })

  test('asks about each thing once for each source that raises it', () => {
    const asked = content.openQuestions.map(({ about, source, place }) => [about, source, place])
    expect(new Set(asked.map((parts) => parts.join())).size).toBe(asked.length)
  })

  test('asks about at least one practice of those before use and one of those in use', () => {
    const asked = new Set(content.openQuestions.map(({ about }) => about))
    const kinds = framework.sections.map((section) =>
      section.kind === 'practices' ? section.practices.some(({ id }) => asked.has(id)) : true,
    )
    expect(kinds).not.toContain(false)
  })

  test('answers only facts about the system, with values that its questions allow', () => {
    const wrong = Object.entries(content.answers).filter(([id, a]) => !fits(questions.get(id), a))
    expect(wrong).toEqual([])
  })

  test('leaves to the person what is for the person to conclude', () => {
    const judgments = [
      'category',
      'purposes',
      'is-ai',
      'principal-basis',
      'individual-effect',
      'safety-effect',
      'acts-alone',
      'scope',
      'determination',
      'exclusion',
      'extension',
      'waivers',
      'rights-at-stake',
      'as-of',
    ]
    expect(judgments.filter((id) => !questions.has(id))).toEqual([])
    expect(Object.keys(content.answers).filter((id) => judgments.includes(id))).toEqual([])
  })

  test('names system, agency and component', () => {
    expect(content.answers).toMatchObject({
      'system-name': expect.any(String),
      agency: content.agency,
      component: content.component,
    })
  })

  test('quotes columns that the published file has', () => {
    const unknown = content.rows.flatMap(({ layout, cells }) => {
      const columns = new Set(layoutById(layout).columns.map(({ id }) => id))
      return Object.keys(cells).filter((cell) => !columns.has(cell))
    })
    expect(unknown).toEqual([])
  })

  test('claims nothing in words of its own: each claim is something that the agency said', () => {
    expect(content.claims.filter(({ reported, statement }) => !reported || !statement)).toEqual([])
  })

  test('asks in questions', () => {
    const flat = content.openQuestions.filter(({ question }) => !question.includes('?'))
    expect(flat).toEqual([])
  })

  test('says on which day the record stood so, and that it may have changed', () => {
    const day = new Date(`${content.asOf}T00:00:00Z`).toLocaleDateString('en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    expect(content.caution).toContain(day)
    expect(content.caution).toMatch(/may have changed/)
  })

  test('says of nobody that they did or did not do what the memo asks', () => {
    const verdicts =
      /\b(compl(y|ies|ied|iant|iance|ying)|violat(e|es|ed|ing)|unlawful\w*|illegal\w*|breach\w*|unmet|not met|not shown|failed|fail(s|ure|ures)? to|waived)\b/i
    expect(ownWords(content).filter((words) => verdicts.test(words))).toEqual([])
  })

  test('has no exclamation mark and does not plead', () => {
    expect(ownWords(content).filter((words) => /!|\bplease\b/i.test(words))).toEqual([])
  })

  test('reads at grade 9 or below', () => {
    expect(fleschKincaidGrade(ownWords(content))).toBeLessThanOrEqual(9)
  })

  test('links only to secure pages', () => {
    const links = content.sources.map(({ link }) => link).filter((link) => link !== '')
    expect(links.filter((link) => !URL.canParse(link) || !link.startsWith('https://'))).toEqual([])
  })

  test('dates no source later than the day on which the record was read', () => {
    expect(content.sources.filter(({ date }) => date > content.asOf)).toEqual([])
  })
})

describe('the Risk Classification Assessment', () => {
  test('rests on no inventory row, and asks first if it is AI at all', async () => {
    const content = await cases.find(({ id }) => id === 'risk-classification-assessment')!.load()
    expect(content.rows).toEqual([])
    expect(content.openQuestions[0]).toMatchObject({ about: 'is-ai' })
    expect(content.openQuestions[1]).toMatchObject({ about: 'in-inventory' })
  })
})
