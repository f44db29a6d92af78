import { describe, expect, test } from 'vitest'
import { archivedPage, doiIn, doiLink, isWebLink } from '#src/domain/web-link.ts'

test.each([
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://', false],
  ['//example.org', false],
  ['https://example.org/\u202eanna', false],
  ['https://example.org/[U+202E]anna', false],
  ['', false],
])('%j is opened from here: %s', (link, isOpened) => expect(isWebLink(link)).toBe(isOpened))

describe('the address of an archived copy', () => {
  test.each([
    ['https://web.archive.org/web/20240916123456/https://www.dhs.gov/ai', '2024-09-16'],
    ['http://archive.org/web/20240916*/https://www.dhs.gov/ai', '2024-09-16'],
    ['https://web.archive.org/web/20240916123456id_/https://www.dhs.gov/ai', '2024-09-16'],
    ['https://archive.ph/20240916123456/https://www.dhs.gov/ai', '2024-09-16'],
    ['https://archive.today/20240916/https://www.dhs.gov/ai', '2024-09-16'],
  ])('%s says which page and which day', (link, day) =>
    expect(archivedPage(link)).toEqual({ link: 'https://www.dhs.gov/ai', day }),
  )
  test('a page without its scheme gets the one that archives mean', () =>
    expect(archivedPage('https://web.archive.org/web/20240916/dhs.gov/ai?x=1')).toEqual({
      link: 'http://dhs.gov/ai?x=1',
      day: '2024-09-16',
    }))
  test.each([
    'https://archive.ph/AbCdE',
    'https://web.archive.org/web/20241399/https://x.org',
    'https://perma.cc/AB12-CD34',
    'https://evil.example/web.archive.org/web/20240916/https://x.org',
  ])('%s says neither', (link) => expect(archivedPage(link)).toBeUndefined())
})

describe('a DOI', () => {
  test.each([
    ['10.1145/3593013.3594033', '10.1145/3593013.3594033'],
    ['doi:10.1145/3593013', '10.1145/3593013'],
    ['DOI: 10.1145/3593013.', '10.1145/3593013'],
    ['https://doi.org/10.1145/3593013', '10.1145/3593013'],
    ['http://dx.doi.org/10.1000/a%2Fb', '10.1000/a/b'],
    ['https://dl.acm.org/doi/abs/10.1145/3593013?x=1', '10.1145/3593013'],
    ['10.1016/0022-2836(70)90057-4', '10.1016/0022-2836(70)90057-4'],
    ['10.1000/(x)', '10.1000/(x)'],
    ['10.1000/x).', '10.1000/x'],
    ['10.1/x', undefined],
    ['version 10.1145/x', undefined],
    ['https://example.org/10.1145', undefined],
  ])('in %j is %s', (text, doi) => expect(doiIn(text)).toBe(doi))

  test('leads to its page, and the page leads back to it', () => {
    const link = doiLink('10.1000/a b<c>(1)')
    expect(isWebLink(link)).toBe(true)
    expect(doiIn(link)).toBe('10.1000/a b<c>(1)')
  })
})
