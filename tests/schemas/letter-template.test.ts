import { expect, test } from 'vitest'
import { LetterTemplateSchema } from '#schemas/letter-template.ts'
import { aPassage, aTemplate } from '#tests/support/a-letter.ts'

const field = { id: 'date', kind: 'date' as const, label: 'Date' }
const spoiled = (parts: Partial<ReturnType<typeof aTemplate>>) => {
  const parsed = LetterTemplateSchema.safeParse({ ...aTemplate(), ...parts })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}
const says = (text: string, parts: Parameters<typeof aPassage>[0] = {}) =>
  spoiled({ passages: [aPassage({ ...parts, parts: [{ text }] })] })
const notShown = { standings: ['not-shown' as const] }

test.each([
  ['{system.name} {field.sender} {answer.purpose} {marks.purpose}', {}, []],
  ['{system.nickname}', {}, ['body: "system.nickname" has no meaning here']],
  ['{field.gone}', {}, ['body: "field.gone" has no meaning here']],
  ['{anything}', {}, ['body: "anything" has no meaning here']],
  ['{answer.}', {}, ['body: "answer." has no meaning here']],
  ['{practice.title}', {}, ['body: "practice.title" has no meaning here']],
  ['{practice.title}', { repeat: 'practices' as const, of: notShown }, []],
  ['{unit.text} {practice.title}', { lines: 'units' as const, of: notShown }, []],
  [
    '{unit.text}',
    { lines: 'practices' as const, of: notShown },
    ['body: "unit.text" has no meaning here'],
  ],
  ['{record.text} {record.ground}', { lines: 'records' as const, of: notShown }, []],
  ['{contradiction.text}', { lines: 'contradictions' as const }, []],
  ['Text', { lines: 'units' as const }, ['body: does not say which findings it speaks of']],
])('“%s” in %j: %j', (text, parts, complaints) => {
  expect(says(text, parts)).toEqual(complaints)
})

test.each([
  [{ fields: [field, field] }, 'two fields are called "date"'],
  [{ fields: [{ ...field, id: 'day' }] }, '"date" dates the letter and is no field'],
  [
    { fields: [field, { ...field, id: 'from', start: '{unit.text}' }] },
    'from: "unit.text" has no meaning here',
  ],
  [{ title: '{practice.title}' }, 'title: "practice.title" has no meaning here'],
  [
    { passages: [aPassage({ parts: [{ text: 'A' }] }), aPassage({ parts: [{ text: 'B' }] })] },
    'two passages are called "body"',
  ],
  [
    {
      passages: [
        aPassage({
          parts: [{ text: 'A', when: { not: { any: [{ all: [{ filled: 'gone' }] }] } } }],
        }),
      ],
    },
    'body: "gone" is no field',
  ],
])('%j is refused', (parts, complaint) => {
  expect(spoiled(parts)).toContain(complaint)
})
