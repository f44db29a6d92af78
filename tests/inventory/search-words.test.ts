import { describe, expect, test } from 'vitest'
import { searchTexts, searchWords } from '#src/inventory/search-words.ts'
import type { UseCase } from '#src/inventory/use-case.ts'

const named = (name: string): UseCase => ({
  row: 2,
  name,
  agency: 'Department of Roads',
  agencyAbbreviation: 'DRD',
  component: 'Río Office',
  useCaseId: 'DRD-7',
  impact: 'blank',
  impactText: '',
  stage: '',
  values: [],
})

describe('searchTexts', () => {
  test('holds name, agency, abbreviation, component and id, each word after a space', () => {
    expect(searchTexts([named('Plan')])).toEqual([
      ' plan department of roads drd rio office drd 7 drd7',
    ])
  })

  test.each([
    ['SmartLINK app', ['smartlink', 'smart', 'link']],
    ['E-Verify check', ['e', 'verify', 'everify']],
    ['U.S. mail', ['u', 's', 'us']],
    ['COVID-19', ['covid', '19', 'covid19']],
  ])('finds %j by its parts and in one word', (name, words) => {
    const [text] = searchTexts([named(name)])
    for (const word of words) expect(` ${text} `).toContain(` ${word} `)
  })
})

test.each([
  ['Río GRANDE', ['rio', 'grande']],
  ['ﬁne “words” – 10×', ['fine', 'words', '10']],
  ['–', []],
  ['', []],
])('searchWords takes %j for %j', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})
