import { expect, test } from 'vitest'
import { aLetter, aPassage, aTemplate, textOf } from '#tests/support/a-letter.ts'
import { aFinding } from '#tests/support/an-assessment.ts'

const notShown = { standings: ['not-shown' as const] }
const both = {
  findings: { study: aFinding({ status: 'not-shown' }), watch: aFinding({ status: 'not-shown' }) },
}
const head = aPassage({
  id: 'head',
  as: 'subheading',
  repeat: 'practices',
  of: notShown,
  parts: [{ text: '{practice.shortTitle}' }],
})
const records = aPassage({
  id: 'records',
  as: 'bullets',
  repeat: 'practices',
  of: { ...notShown, levels: ['must'] },
  lines: 'records',
  parts: [{ text: '{record.text}' }],
})

test('repeated passages that stand together go practice by practice', () => {
  const letter = aLetter(aTemplate([head, records, aPassage({ parts: [{ text: 'End.' }] })]), both)
  expect(letter.passages.map(({ id }) => id)).toEqual([
    'head/study',
    'records/study',
    'head/watch',
    'records/watch',
    'body',
  ])
  expect(letter.passages[1]).toMatchObject({ label: 'Body: Short study' })
})

test('a passage without a word, or whose condition fails, is no passage', () => {
  const letter = aLetter(
    aTemplate([
      head,
      aPassage({ when: { signed: true }, parts: [{ text: 'Signed.' }] }),
      aPassage({ id: 'empty', parts: [{ text: '{field.sender}' }] }),
    ]),
  )
  expect(letter.passages).toEqual([])
})

test('records bring levels of their own: a whole practice gives to both lists', () => {
  const advised = { ...records, id: 'advised', of: { ...notShown, levels: ['should' as const] } }
  const template = aTemplate([records, advised], {
    records: { study: { must: ['The study'], should: ['Its notes'] } },
  })
  const letter = aLetter(template, { findings: { study: aFinding({ status: 'not-shown' }) } })
  expect(textOf(letter, 'records/study')).toBe('The study')
  expect(textOf(letter, 'advised/study')).toBe('Its notes')
})

test('an address and a list have a line for each sentence, a paragraph has one', () => {
  const parts = [{ text: 'One.' }, { text: 'Two.' }]
  const letter = aLetter(
    aTemplate([
      aPassage({ id: 'a', as: 'address', parts }),
      aPassage({ id: 'b', as: 'numbers', parts }),
      aPassage({ id: 'c', parts }),
    ]),
  )
  expect(['a', 'b', 'c'].map((id) => textOf(letter, id))).toEqual([
    'One.\nTwo.',
    'One.\nTwo.',
    'One. Two.',
  ])
})
