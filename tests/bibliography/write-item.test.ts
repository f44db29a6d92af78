import { describe, expect, test } from 'vitest'
import { authorsIn, citationKeys, writeItem } from '#src/bibliography/write-item.ts'
import { aSource } from '#tests/support/an-assessment.ts'

const { id: _, ...source } = aSource()

describe('citation keys', () => {
  test('say author, year and title, and each stands once', () =>
    expect(
      citationKeys([
        { ...source, author: 'Ünal, Ada', title: 'The towers', date: '2024-05' },
        { ...source, author: 'Ünal, Ada', title: 'Of towers', date: '2024' },
        { ...source, author: '', publisher: 'Press', title: '北京', date: '' },
        { ...source, author: '北京', title: '', date: '' },
      ]),
    ).toEqual(['unal2024towers', 'unal2024towers-2', 'press', 'source']))
})

test('authors are told apart by semicolons', () =>
  expect(authorsIn(' Doe, Jane; ; DHS ')).toEqual(['Doe, Jane', 'DHS']))

test.each([
  ['2024', [[2024]]],
  ['2024-05', [[2024, 5]]],
  ['2024-05-06', [[2024, 5, 6]]],
])('the date %s is written in parts', (date, parts) =>
  expect(writeItem({ ...source, date }, 'k').issued).toEqual({ 'date-parts': parts }),
)

test('what was withheld from a public copy is not said to be a property of the source', () =>
  expect(writeItem({ ...source, withheld: true }, 'k').custom?.plumbline).toEqual(source))
