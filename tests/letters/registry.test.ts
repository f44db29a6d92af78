import { describe, expect, test } from 'vitest'
import { LetterTemplateSchema } from '#schemas/letter-template.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { letters, loadLetter } from '#src/letters/registry.ts'

const written = letters.flatMap((entry) =>
  entry.languages.map((language) => ({ ...entry, language })),
)
const load = async (id: string, language: 'en' | 'es') => {
  const template = await loadLetter(id, language)
  if (!template) throw new Error(`${id} in ${language} is missing`)
  return template
}

describe('the list of letters', () => {
  test('has the four letters, each once, with names in both languages of the screens', () => {
    expect(letters.map(({ id }) => id)).toEqual([
      'records-request',
      'demand-letter',
      'community-notice',
      'press-summary',
    ])
    for (const { name, purpose } of letters)
      expect([name.en, name.es, purpose.en, purpose.es].filter((text) => text.length < 10)).toEqual(
        [],
      )
  })

  test('has no letter that this version lacks, nor one in a language that it lacks', async () => {
    expect(await loadLetter('gone', 'en')).toBeUndefined()
    expect(await loadLetter('demand-letter', 'es')).toBeUndefined()
    expect(await loadLetter('community-notice', 'es')).toMatchObject({ language: 'es' })
  })
})

describe.each(written)('$id in $language', ({ id, language, framework, hasSigners }) => {
  test('is pure data, is what its entry says, and passes its own contract again', async () => {
    const template = await load(id, language)
    expect(template).toMatchObject({ id, language, framework })
    expect(JSON.parse(JSON.stringify(template))).toEqual(template)
    expect(LetterTemplateSchema.parse(template)).toEqual(template)
    expect(template.passages.some(({ as }) => as === 'signers')).toBe(hasSigners)
  })

  test('cites only documents of its framework, and asks only about its practices and questions', async () => {
    const template = await load(id, language)
    const known = await loadFramework(framework, '1.0.0')
    const documents = known?.sources.map((source) => source.id)
    const cited = template.passages.flatMap(({ parts }) => parts.flatMap(({ cite }) => cite ?? []))
    expect(cited.filter(({ source }) => source && !documents?.includes(source))).toEqual([])
    const questions = known?.sections.flatMap((section) =>
      section.kind === 'questions' ? section.questions.map((question) => question.id) : [],
    )
    const named = [...JSON.stringify(template).matchAll(/\{(?:answer|marks)\.([a-z-]+)\}/g)]
    expect(named.filter(([, question = '']) => !questions?.includes(question))).toEqual([])
  })

  test('never says of what is not shown that it was not done', async () => {
    const template = await load(id, language)
    const aboutNotShown = template.passages.filter(({ of }) => of?.standings.includes('not-shown'))
    expect(JSON.stringify(aboutNotShown)).not.toMatch(
      /did not|failed|never|violat|no se hizo|incumpl/i,
    )
  })
})

test('the notice says the same in both languages, passage by passage', async () => {
  const [english, spanish] = [
    await load('community-notice', 'en'),
    await load('community-notice', 'es'),
  ]
  const shape = ({ passages, fields, plain }: typeof english) => ({
    passages: passages.map(({ parts, label: _, ...passage }) => ({
      ...passage,
      parts: parts.map(({ text, ...part }) => ({
        ...part,
        names: text.match(/\{[^}]+\}/g)?.map((name) => name.replace('theAgency', 'agency')),
      })),
    })),
    fields: fields.map((field) => field.id),
    plain: Object.keys(plain),
  })
  expect(shape(spanish)).toEqual(shape(english))
})
