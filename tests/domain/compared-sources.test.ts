import { describe, expect, test } from 'vitest'
import type { Source } from '#schemas/source.ts'
import { compareSources } from '#src/domain/compared-sources.ts'
import { anAssessment, anId, aSource } from '#tests/support/an-assessment.ts'

const withSources = (...parts: Partial<Source>[]) =>
  anAssessment({
    sources: parts.map((part, at) => ({
      ...aSource({ id: anId(0x700 + at), title: '', date: '', link: '' }),
      ...part,
    })),
  })
const file = (two: string) => ({ name: 'x', sha256: two.repeat(32) })

describe('two sources are one', () => {
  test.each<[string, Partial<Source>, Partial<Source>]>([
    ['file', { title: 'A', file: file('ab') }, { title: 'B', file: file('ab') }],
    ['doi', { reference: '10.1000/XYZ' }, { link: 'https://doi.org/10.1000/xyz' }],
    ['link', { link: 'http://www.x.org/a/' }, { link: 'https://x.org/a#b' }],
    ['title-and-date', { title: 'A “report”', date: '2024' }, { title: 'a Report', date: '2024' }],
  ])('by their %s', (by, one, other) => {
    const { both, only } = compareSources(withSources(one), withSources(other))
    expect(both.map((match) => [match.by, match.numbers])).toEqual([[by, [1, 1]]])
    expect(only).toEqual([[], []])
  })
})

describe('two sources are two', () => {
  test.each<[string, Partial<Source>, Partial<Source>]>([
    ['another day', { title: 'A', date: '2024' }, { title: 'A', date: '2025' }],
    ['no title at all, as confidential ones in public copies', { date: '' }, { date: '' }],
    ['other files', { file: file('ab') }, { file: file('cd') }],
  ])('with %s', (_, one, other) => {
    const { both, only } = compareSources(withSources(one), withSources(other))
    expect(both).toEqual([])
    expect(only.map((left) => left.map(({ number }) => number))).toEqual([[1], [1]])
  })
})

test('one source is matched once, and told in the order of the first', () => {
  const a = { link: 'https://x.org/a' }
  const b = { link: 'https://x.org/b' }
  const { both, only } = compareSources(withSources(a, b), withSources(b, b, a))
  expect(both.map(({ numbers }) => numbers)).toEqual([
    [1, 3],
    [2, 1],
  ])
  expect(only[1].map(({ number }) => number)).toEqual([2])
})
