import { describe, expect, test } from 'vitest'
import type { Question } from '#schemas/question.ts'
import { answerFromCell, type CellWords, mergeAnswers } from '#src/domain/answer-from-cell.ts'

const asked = {
  id: 'q',
  label: 'A question',
  guidance: { why: 'w', lookOutside: 'o', lookInside: 'i', evidence: ['e'] },
  citation: { section: '§1', pages: '1' },
}
const options = ['yes', 'no', 'no-testing', 'age', 'sex', 'other'].map((value) => ({
  value,
  label: value,
}))
const text: Question = { ...asked, kind: 'text', maxLength: 20 }
const longText: Question = { ...asked, kind: 'long-text', maxLength: 40 }
const date: Question = { ...asked, kind: 'date' }
const choice: Question = { ...asked, kind: 'choice', options }
const many: Question = { ...asked, kind: 'many', options }
const rows: Question = {
  ...asked,
  kind: 'rows',
  rowName: 'row',
  fields: [{ id: 'f', label: 'F', kind: 'date' }],
}

const values = [
  { begins: 'No', value: 'no' },
  { begins: 'No testing:', value: 'no-testing' },
  { begins: 'yes – by', value: 'yes' },
  { begins: 'Age', value: 'age' },
  { begins: 'Sex/Gender', value: 'sex' },
  { begins: 'Other', value: 'other' },
  { begins: 'Unknown', value: 'not-an-option' },
]

const cell = (...texts: string[]): CellWords => ({
  statement: texts.join('; '),
  options: texts,
  notApplicable: false,
})
const notApplicable = { ...cell('N/A'), notApplicable: true }

describe('answerFromCell', () => {
  test.each<[string, Question, CellWords, unknown]>([
    ['keeps a text', text, cell('Hurricane Score'), 'Hurricane Score'],
    ['puts a short text on one line', text, cell('Fraud\n Flag'), 'Fraud Flag'],
    ['keeps the lines of a long text', longText, cell('one\n\ntwo'), 'one\n\ntwo'],
    ['cuts a text that is too long', text, cell('x'.repeat(30)), `${'x'.repeat(19)}…`],
    ['joins several options as text', longText, cell('Age', 'Other'), 'Age; Other'],
    ['leaves a blank out', text, { ...cell(), statement: '' }, undefined],
    ['leaves "N/A" out of a text', longText, notApplicable, undefined],
    ['reads a day', date, cell('2/1/2019'), '2019-02-01'],
    ['leaves out what is no day', date, cell('Feb-19'), undefined],
    ['chooses by the start of the published text', choice, cell('No – it is not practical'), 'no'],
    ['does not mind dashes, quotes or case', choice, cell('YES - BY the CAIO'), 'yes'],
    ['prefers the longest start', choice, cell('No testing: none so far'), 'no-testing'],
    ['chooses nothing for other words', choice, cell('Case-by-case'), undefined],
    ['chooses nothing for a blank', choice, cell(), undefined],
    ['chooses only what the question offers', choice, cell('Unknown'), undefined],
    ['picks several', many, cell('Sex/Gender', 'Age', 'Other'), ['sex', 'age', 'other']],
    ['picks each once', many, cell('Age', 'age'), ['age']],
    ['picks several from one text', many, cell('Age, Other'), ['age', 'other']],
    ['keeps an option together that holds a comma', many, cell('Other, please explain'), ['other']],
    ['picks nothing from other words', many, cell('Class of worker'), undefined],
    ['fills no table', rows, cell('x'), undefined],
  ])('%s', (_, question, words, answer) => {
    expect(answerFromCell(question, words, values)).toEqual(answer)
  })

  test('takes a fallback only when nothing longer fits', () => {
    const withFallback = [{ begins: '', value: 'other' }, ...values]
    expect(answerFromCell(choice, cell('Age'), withFallback)).toBe('age')
    expect(answerFromCell(choice, cell('Anything'), withFallback)).toBe('other')
    expect(answerFromCell(choice, cell(), withFallback)).toBeUndefined()
  })
})

describe('mergeAnswers', () => {
  test.each<[string, Question, string | string[] | undefined, string | string[], unknown]>([
    ['takes the first answer there is', text, undefined, 'a', 'a'],
    ['keeps the first short text', text, 'Homeland Security', 'DHS', 'Homeland Security'],
    ['joins long texts', longText, 'purpose', 'benefit', 'purpose\n\nbenefit'],
    ['does not repeat a long text', longText, 'same', 'same', 'same'],
    [
      'cuts joined texts',
      longText,
      'a'.repeat(30),
      'b'.repeat(30),
      `${'a'.repeat(30)}\n\nbbbbbbb…`,
    ],
    ['keeps the first day', date, '2019-02-01', '2017-02-01', '2019-02-01'],
    ['keeps the first choice', choice, 'yes', 'no', 'yes'],
    ['adds to a multiple choice', many, ['age'], ['sex', 'age'], ['age', 'sex']],
  ])('%s', (_, question, first, second, merged) => {
    expect(mergeAnswers(question, first, second)).toEqual(merged)
  })
})
