import { describe, expect, test } from 'vitest'
import { alikeAmong } from '#src/domain/same-source.ts'
import { anId, aSource } from '#tests/support/an-assessment.ts'

const known = [
  aSource({ id: anId(1), title: 'Notice', date: '2024', link: 'https://www.dhs.gov/ai/' }),
  aSource({ id: anId(2), title: 'Study', date: '2021', link: '', reference: '10.1000/AbC' }),
  aSource({ id: anId(3), title: '', date: '', link: '' }),
]
const alike = alikeAmong(known)
const blank = { title: '', date: '', link: '' }

describe('a source looks like one on the list', () => {
  test.each([
    ['by its DOI', { ...blank, reference: 'doi:10.1000/abc' }, 2, 'doi'],
    ['by a DOI in its link', { ...blank, link: 'https://doi.org/10.1000/ABC' }, 2, 'doi'],
    ['by its link', { ...blank, link: 'http://dhs.gov/ai#top' }, 1, 'link'],
    ['by title and date', { ...blank, title: 'NOTICE.', date: '2024' }, 1, 'title-and-date'],
  ])('%s', (_, source, id, by) => {
    const found = alike(source)
    expect([found?.source.id, found?.by]).toEqual([anId(id), by])
  })

  test.each([
    ['a title with another date', { ...blank, title: 'Notice', date: '2023' }],
    ['another page of the same site', { ...blank, link: 'https://dhs.gov/AI' }],
    ['nothing at all', blank],
  ])('but not for %s', (_, source) => expect(alike(source)).toBeUndefined())
})
