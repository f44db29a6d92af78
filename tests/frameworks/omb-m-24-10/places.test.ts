import { describe, expect, test } from 'vitest'
import type { Citation } from '#schemas/question.ts'
import { pagesOf, policyText } from '#tests/support/policy-text.ts'
import { sharedRunWith } from '#tests/support/shared-words.ts'
import { expectedPlaces } from './expected-places.ts'
import { memo } from './situation.ts'

const own = [
  memo.sections.filter(({ kind }) => kind === 'questions'),
  memo.verdicts,
  memo.proposals,
  memo.glossary,
]

function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(citationsIn)
  return 'section' in value && 'pages' in value ? [value as Citation, ...inside] : inside
}

/** The texts in our own words: no ids, option values or the names of places. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (['id', 'value', 'section', 'pages', 'term', 'also', 'answer', 'includes'].includes(key))
      return []
    return typeof inner === 'string' ? [inner] : wordsIn(inner)
  })
}

const nameOf = ({ source, section, pages }: Citation) =>
  `${source ?? 'm-24-10'} ${section} ${pages}`

test('the places cited round the practices are those read off the documents', () => {
  expect([...new Set(citationsIn(own).map(nameOf))].sort()).toEqual(
    expectedPlaces.map(nameOf).sort(),
  )
})

test('rules about contradictions cite only places that practices and their surroundings cite', () => {
  const read = new Set([...expectedPlaces, ...citationsIn(memo.sections)].map(nameOf))
  const cited = citationsIn(memo.contradictions).map(nameOf)
  expect(cited.length).toBeGreaterThan(memo.contradictions.length)
  expect(cited.filter((place) => !read.has(place))).toEqual([])
})

const texts = {
  'm-24-10': policyText('sources/M-24-10.txt'),
  'omb-2024-guidance': policyText('sources/omb2024-inventory-guidance.txt'),
}

describe.skipIf(!texts['m-24-10'] || !texts['omb-2024-guidance'])(
  'against the documents (skipped when their texts are not beside the repository)',
  () => {
    const pages = new Map(
      Object.entries(texts).map(([source, text]) => [source, pagesOf(text ?? '')]),
    )
    const checked = expectedPlaces.filter(({ words }) => words.length > 0)

    test.each(checked)('$source $section stands on page $pages', ({ source, pages: on, words }) => {
      const [first = '', last = first] = on.split('-')
      expect(words).toHaveLength(on.includes('-') ? 2 : 1)
      const [opening = '', closing = opening] = words
      expect(pages.get(source)?.get(first)).toContain(` ${opening} `)
      expect(pages.get(source)?.get(last)).toContain(` ${closing} `)
    })

    test('what is said round the practices is said in our own words', () => {
      const shared = sharedRunWith(Object.values(texts).join('\n'))
      const copied = wordsIn([
        ...own,
        memo.method,
        memo.contradictions.map(({ title, explanation }) => [title, explanation]),
      ])
        .map((text) => ({ text, run: shared(text).length }))
        .filter(({ run }) => run > 12)
      expect(copied).toEqual([])
    })
  },
)
