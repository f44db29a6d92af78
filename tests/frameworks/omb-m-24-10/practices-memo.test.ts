import { describe, expect, test } from 'vitest'
import type { Practice } from '#schemas/practice.ts'
import { beforeUse } from '#src/frameworks/omb-m-24-10/sections/40-before-use.ts'
import { whileInUse } from '#src/frameworks/omb-m-24-10/sections/50-while-in-use.ts'
import { pagesOf, policyText } from '#tests/support/policy-text.ts'
import { plainWords, sharedRunWith } from '#tests/support/shared-words.ts'
import { expectedLines } from './expected-lines.ts'

const memo = policyText('sources/M-24-10.txt')
const table = policyText('m24-10-practices.json')

const practices: Practice[] = [...beforeUse.practices, ...whileInUse.practices]

type Given = { id: string; level: string; cite: string; scope: string }

describe.skipIf(!memo)(
  'against the memo itself (skipped when its text is not beside the repository)',
  () => {
    const pages = pagesOf(memo ?? '')
    const sharedRun = sharedRunWith(memo ?? '')

    test('the memo was read whole: its pages 2 to 34 bear numbers', () => {
      expect([...pages.keys()]).toEqual(Array.from({ length: 33 }, (_, at) => String(at + 2)))
    })

    test.each(expectedLines)('$id stands on page $pages', ({ pages: cited, memoWords }) => {
      const [first = '', last = first] = cited.split('-')
      const places = memoWords.length === 2 ? [first, last] : [first]
      expect(places).toHaveLength(cited.includes('-') ? 2 : 1)
      for (const [at, words] of memoWords.entries()) {
        const on = [...pages]
          .filter(([, text]) => text.includes(` ${words} `))
          .map(([page]) => page)
        expect(on.filter((page) => Number(page) >= 17 && Number(page) <= 24)).toEqual([places[at]])
      }
    })

    test.each(practices)('$id bears the memo’s own heading, on its first page', (practice) => {
      const [first = ''] = practice.citation.pages.split('-')
      expect(pages.get(first)).toContain(` ${plainWords(practice.heading).join(' ')} `)
    })

    test.each(practices)('$id is told in our own words', (practice) => {
      const { heading: _, ...ours } = practice
      for (const text of textsIn(ours)) expect(sharedRun(text).length, text).toBeLessThanOrEqual(12)
    })
  },
)

describe.skipIf(!table)(
  'against the table of lines (skipped when it is not beside the repository)',
  () => {
    const given: Given[] = JSON.parse(table ?? '{"practices":[]}').practices.flatMap(
      ({ reqs }: { reqs: Given[] }) => reqs,
    )
    const kebab = (id: string) => id.replace('.', '-').toLowerCase()
    const lines = new Map(
      practices.flatMap(({ requirements }) => requirements).map((line) => [line.id, line]),
    )

    test('the same lines are there', () => {
      expect(given.map(({ id }) => kebab(id)).sort()).toEqual([...lines.keys()].sort())
    })

    test.each(given)(
      '$id has the same level, paragraph and scope',
      ({ id, level, cite, scope }) => {
        const line = lines.get(kebab(id))
        expect([line?.level, line?.citation.section, line?.scope]).toEqual([level, cite, scope])
      },
    )
  },
)

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
