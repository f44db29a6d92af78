import { describe, expect, test } from 'vitest'
import { readItem } from '#src/bibliography/read-item.ts'

const blank = { title: '', author: '', date: '', link: '', seen: '', voice: 'unknown' }

describe('a member of CSL', () => {
  test.each([
    [
      'publisher',
      { publisher: 'P', 'container-title': 'J' },
      { publisher: 'P' },
      ['container-title'],
    ],
    ['a journal', { 'container-title': 'J' }, { publisher: 'J' }, []],
    [
      'a DOI',
      { DOI: 'https://doi.org/10.1000/x', number: '7' },
      { reference: '10.1000/x' },
      ['number'],
    ],
    ['a number', { number: 7 }, { reference: '7' }, []],
    ['an archived page', { archive_location: 'https://a.org' }, { archive: 'https://a.org' }, []],
    ['a shelf mark', { archive_location: 'Box 7' }, {}, ['archive_location']],
    ['a year alone as day of access', { accessed: { 'date-parts': [[2024]] } }, {}, ['accessed']],
    ['a raw date', { issued: { raw: '2024-12' } }, { date: '2024-12' }, []],
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2023, 1],
            [2024, 2],
          ],
        },
      },
      { date: '2023-01' },
      [],
    ],
    ['a season', { issued: { season: 'spring' } }, {}, ['issued']],
    ['an empty member', { abstract: '', keyword: [], volume: null }, {}, []],
    ['a link that is too long', { URL: `https://x.org/${'a'.repeat(2_000)}` }, {}, ['URL']],
  ])('%s', (_, item, fields, notKept) => {
    const read = readItem(item)
    expect(read.source).toEqual({ ...blank, ...fields })
    expect(read.notKept).toEqual(notKept)
  })

  test.each([
    [[{ family: 'Doe', given: 'Jane', suffix: 'Jr.' }], 'Jane Doe Jr.'],
    [[{ literal: 'DHS' }, { family: 'Roe' }], 'DHS; Roe'],
    [['Plain Name', 7, null, {}], 'Plain Name'],
    ['not a list', ''],
  ])('authors %j are "%s"', (author, said) => expect(readItem({ author }).source.author).toBe(said))
})
