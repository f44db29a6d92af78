import { describe, expect, test } from 'vitest'
import { answerTests, type Condition } from '#schemas/condition.ts'
import { type Framework, FrameworkSchema } from '#schemas/framework.ts'
import type { Citation, Question } from '#schemas/question.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import { fleschKincaidGrade } from '#tests/support/readability.ts'

const loaded = await Promise.all(frameworks.map((entry) => entry.load()))

const questionsOf = (framework: Framework): Question[] =>
  framework.sections.flatMap((section) => (section.kind === 'questions' ? section.questions : []))
const practicesOf = (framework: Framework) =>
  framework.sections.flatMap((section) => (section.kind === 'practices' ? section.practices : []))

const repeated = (items: string[]) => items.filter((item, at) => items.indexOf(item) !== at)
const asSentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`)

/** Everything below `value` that bears the key `name`. */
function valuesNamed(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesNamed(item, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name ? [inner, ...valuesNamed(inner, name)] : valuesNamed(inner, name),
  )
}

/** The texts that people read, with the path at which each stands. */
function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

type Standing = { at: string; condition: Condition | undefined; asked: ReadonlySet<string> }

/** Every part that may have a condition, with the questions that stand before it. */
function conditionsInOrder(framework: Framework): Standing[] {
  const asked = new Set<string>()
  return framework.sections.flatMap((section) => {
    if (section.kind === 'practices')
      return section.practices
        .flatMap((practice) => [practice, ...practice.requirements])
        .map(({ id, showWhen }) => ({ at: id, condition: showWhen, asked: new Set(asked) }))
    const own = { at: section.id, condition: section.showWhen, asked: new Set(asked) }
    const inside = section.questions.map(({ id, showWhen }) => {
      const before = new Set(asked)
      asked.add(id)
      return { at: id, condition: showWhen, asked: before }
    })
    return [own, ...inside]
  })
}

describe.each(loaded)('framework $id', (framework) => {
  const questions = questionsOf(framework)
  const practices = practicesOf(framework)

  test('passes through JSON unchanged and parses again', () => {
    const copy: unknown = JSON.parse(JSON.stringify(framework))
    expect(copy).toEqual(framework)
    expect(FrameworkSchema.parse(copy)).toEqual(framework)
  })

  test('gives every section, question, practice and line its own id', () => {
    const ids = [
      ...framework.sections.map(({ id }) => id),
      ...questions.map(({ id }) => id),
      ...practices.flatMap(({ id, requirements }) => [id, ...requirements.map((r) => r.id)]),
    ]
    expect(ids.length).toBeGreaterThan(20)
    expect(repeated(ids)).toEqual([])
  })

  test.each([
    ['verdicts', framework.verdicts],
    ['proposals', framework.proposals],
    ['terms', framework.glossary],
    ['sources', framework.sources],
    ['rules about contradictions', framework.contradictions],
  ])('gives its %s their own ids', (_what, parts) => {
    expect(repeated(parts.map(({ id }) => id))).toEqual([])
  })

  test('asks nothing that hangs on a later answer', () => {
    const conditions = conditionsInOrder(framework)
    expect(conditions.length).toBeGreaterThan(questions.length)
    const early = conditions.flatMap(({ at, condition, asked }) =>
      (condition ? answerTests(condition) : [])
        .filter(({ answer }) => !asked.has(answer))
        .map(({ answer }) => `${at} looks at ${answer}`),
    )
    expect(early).toEqual([])
  })

  test.each(questions)('$id tells outsiders and insiders apart', ({ guidance }) => {
    expect(guidance.lookOutside).not.toBe(guidance.lookInside)
    expect(guidance.evidence.length).toBeGreaterThan(0)
    for (const text of [guidance.why, guidance.lookOutside, guidance.lookInside])
      expect(text).toMatch(/^[A-Z“].*[.?]$/)
  })

  test.each(questions)('$id explains itself at US grade 9 or below', ({ label, guidance }) => {
    const { why, lookOutside, lookInside } = guidance
    const said = [label, why, lookOutside, lookInside].map(asSentence)
    expect(fleschKincaidGrade(said)).toBeLessThanOrEqual(9)
  })

  test.each(framework.verdicts)('verdict $id is told at US grade 9 or below', (rule) => {
    const said = `${rule.headline}. ${rule.explanation}`
      .replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, '$1')
      .replace(/\{\w+\}/g, 'two')
    expect(fleschKincaidGrade([said.replaceAll('..', '.')])).toBeLessThanOrEqual(9)
  })

  test('tells its contradictions at US grade 8 or below, taken together', () => {
    const said = framework.contradictions.map(({ explanation }) => explanation)
    expect(said.length).toBeGreaterThan(20)
    expect(fleschKincaidGrade(said)).toBeLessThanOrEqual(8)
  })

  test('counts in its verdicts only what can be counted', () => {
    const counts = 'practicesUnmet|practicesNotShown|mustsUnmet|mustsNotShown|unanswered'
    const known = new RegExp(`\\{(${counts})(\\|[^|{}]*\\|[^|{}]*)?\\}`, 'g')
    for (const { headline, explanation } of framework.verdicts)
      expect(`${headline} ${explanation}`.replace(known, '')).not.toMatch(/[{}|]/)
  })

  test('cites only its own sources', () => {
    const sources = new Set(framework.sources.map(({ id }) => id))
    const cited = valuesNamed(framework, 'citation') as Citation[]
    const all = [...cited, ...framework.verdicts.flatMap((rule) => rule.citations)]
    expect(all.length).toBeGreaterThan(questions.length)
    expect(all.flatMap(({ source }) => source ?? []).filter((id) => !sources.has(id))).toEqual([])
  })

  test('cites pages in order', () => {
    for (const pages of valuesNamed(framework, 'pages')) {
      const [first = 0, last = first] = String(pages).split('-').map(Number)
      expect(first).toBeLessThanOrEqual(last)
    }
  })

  test('names each way of saying a term once', () => {
    const ways = framework.glossary.flatMap(({ term, also = [] }) => [term, ...also])
    expect(repeated(ways.map((way) => way.toLowerCase()))).toEqual([])
  })

  test('translates inventory words only into options that exist', () => {
    const lost = framework.inventoryMaps.flatMap(({ layout, answers }) =>
      answers.flatMap(({ question: id, values = [] }) => {
        const question = questions.find((candidate) => candidate.id === id)
        const options = question && 'options' in question ? question.options : []
        return values
          .filter(({ value }) => !options.some((option) => option.value === value))
          .map(({ value }) => `${layout}: ${id} has no option ${value}`)
      }),
    )
    expect(lost).toEqual([])
  })

  test('shouts at nobody, begs of nobody, and sets its quotation marks', () => {
    const faults = texts(framework).filter(({ path, text }) =>
      /\/(begins|prompt)$/.test(path) ? false : /!|\bplease\b|["']|\s{2}|\.\./i.test(text),
    )
    expect(faults).toEqual([])
  })
})
