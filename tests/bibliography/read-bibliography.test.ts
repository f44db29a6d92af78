import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceSchema } from '#schemas/source.ts'
import { mostEntries, readBibliography } from '#src/bibliography/read-bibliography.ts'
import { aSourceArbitrary } from '#tests/support/a-source-arbitrary.ts'
import { anId } from '#tests/support/an-assessment.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/bibliography/${name}`, import.meta.url), 'utf8')

async function read(text: string) {
  const result = await readBibliography(text)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const amnesty = {
  title: 'Mandatory use of CBP One & the right to asylum',
  author: 'Amnesty International',
  publisher: 'Amnesty International',
  link: 'https://www.amnesty.org/en/documents/amr51/6754/2023/en/',
  reference: 'AMR 51/6754/2023',
  seen: '2024-09-12',
  voice: 'unknown',
}

describe('what Zotero exports', () => {
  test('as CSL-JSON is read, and what has no place is named', async () => {
    const { format, items, unread } = await read(fixture('zotero.json'))
    expect([format, unread]).toEqual(['csl-json', []])
    expect(items.map(({ source }) => source)).toEqual([
      { ...amnesty, date: '2023-05-07' },
      {
        ...{ kind: 'research', title: 'The funnel effect & recovered bodies', date: '2021' },
        ...{ author: 'Geoffrey Alan Boyce; Ada van der Maele', voice: 'unknown' },
        ...{ publisher: 'Journal of Border Studies', link: '', seen: '' },
        reference: '10.1080/08865655.2019.1570861',
      },
      {
        ...{ kind: 'interview', title: '', author: 'Doe', date: '', link: '', seen: '' },
        voice: 'unknown',
      },
    ])
    expect(items.map(({ notKept }) => notKept)).toEqual([
      ['abstract', 'event-place', 'note', 'publisher-place'],
      ['ISSN', 'issue', 'page', 'volume'],
      ['issued'],
    ])
  })

  test('as BibTeX is read around an entry that never ends, which is named with its line', async () => {
    const { format, items, unread } = await read(fixture('zotero.bib'))
    expect(format).toBe('bibtex')
    expect(items.map(({ source }) => source)).toEqual([
      { ...amnesty, date: '2023-05' },
      {
        ...{ title: 'The funnel effect & recovered bodies', date: '2021', voice: 'unknown' },
        ...{ author: 'Geoffrey Alan Boyce; Ada van der Mäle', link: '', seen: '' },
        publisher: 'Journal of Border Studies',
        reference: '10.1080/08865655.2019.1570861',
      },
      {
        ...{ title: 'Autonomous Surveillance Tower (#DHS-35)', author: '', date: '2024' },
        publisher: 'U.S. Customs and Border Protection',
        link: 'https://www.dhs.gov/ai/use-case-inventory',
        ...{ seen: '', voice: 'unknown' },
      },
    ])
    expect(unread).toHaveLength(1)
    expect(unread[0]).toMatchObject({
      line: 27,
      text: expect.stringMatching(/^@misc\{broken_2024/),
    })
  })
})

describe('a text that is no bibliography', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Dear Secretary', 'not-a-bibliography'],
    ['{"format":"plumbline-record/2"}', 'not-a-bibliography'],
    ['[1, 2', 'not-a-bibliography'],
    ['"a"', 'not-a-bibliography'],
    ['%PDF-1.7', 'not-a-bibliography'],
  ])('%j is refused as %s', async (text, kind) =>
    expect(await readBibliography(text)).toEqual({ ok: false, error: { kind } }),
  )

  test('a list of anything else names what it could not read', async () => {
    const { items, unread } = await read('[{"title":"A","type":"book"}, 7, {"a":1}, null]')
    expect(items).toHaveLength(1)
    expect(unread.map(({ text }) => text)).toEqual(['7', '{"a":1}', 'null'])
  })
})

describe('a hostile or huge file', () => {
  test('with more entries than any register holds is refused with both numbers', async () => {
    const text = `[${'{"type":"book"},'.repeat(mostEntries)}{"type":"book"}]`
    expect(await readBibliography(text)).toEqual({
      ok: false,
      error: { kind: 'too-many-entries', count: mostEntries + 1, limit: mostEntries },
    })
  })

  test('can be stopped, and says how far it is until then', async () => {
    const stop = new AbortController()
    const text = '@misc{a, title={A}}\n'.repeat(2_000)
    const shares: number[] = []
    const result = await readBibliography(text, {
      signal: stop.signal,
      onProgress(share) {
        shares.push(share)
        stop.abort()
      },
    })
    expect(result).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(shares).toHaveLength(1)
    expect(shares[0]).toBeLessThan(1)
  })

  test('with thousands of entries that never end costs no more than a moment', async () => {
    const start = performance.now()
    const { unread } = await read('@misc{a, title={{{\n'.repeat(3_000))
    expect(unread).toHaveLength(3_000)
    expect(performance.now() - start).toBeLessThan(8_000)
  })

  test('puts nothing into a source that a register may not hold', async () => {
    const anything = fc.array(
      fc.record(
        {
          type: fc.oneof(fc.string(), fc.constantFrom('book', 'interview', '__proto__')),
          title: fc.anything(),
          author: fc.anything(),
          issued: fc.oneof(
            fc.anything(),
            fc.record({ 'date-parts': fc.array(fc.array(fc.anything())) }),
          ),
          accessed: fc.anything(),
          URL: fc.oneof(fc.anything(), fc.string({ minLength: 1_990, maxLength: 2_100 })),
          DOI: fc.anything(),
          note: fc.anything(),
          keyword: fc.constantFrom('plumbline-kind-x', 'plumbline-voice-agency', ''),
          custom: fc.record({ plumbline: fc.oneof(fc.anything(), aSourceArbitrary) }),
        },
        { requiredKeys: ['type'] },
      ),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (items) => {
        const result = await readBibliography(JSON.stringify(items))
        for (const { source } of result.ok ? result.value.items : [])
          expect(SourceSchema.safeParse({ ...source, id: anId(1) }).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('markup is taken out of titles, and what only looks like it stays as text', async () => {
    const { items } = await read(
      JSON.stringify([
        { type: 'book', title: '<i>A</i> <span class="nocase">b</span> &lt;5 <script>x</script>' },
        { type: 'webpage', title: 'B', URL: 'javascript:alert(1)' },
      ]),
    )
    expect(items.map(({ source }) => source.title)).toEqual(['A b <5 <script>x</script>', 'B'])
    expect(items[1]?.source.link).toBe('javascript:alert(1)')
  })

  test('a title that is too long is cut, and said to be', async () => {
    const { items } = await read(JSON.stringify([{ type: 'book', title: 'x'.repeat(1_001) }]))
    expect(items[0]?.source.title).toHaveLength(1_000)
    expect(items[0]?.shortened).toEqual(['title'])
  })
})

test('a source that another program changed keeps the change and what that program has no place for', async () => {
  const own = {
    ...{ title: 'Old', author: '', date: '2024', link: '', seen: '', voice: 'agency' },
    confidential: true,
  }
  const item = { type: 'webpage', title: 'New', issued: { 'date-parts': [['2024']] } }
  const { items } = await read(JSON.stringify([{ ...item, custom: { plumbline: own } }]))
  expect(items[0]?.source).toEqual({ ...own, title: 'New' })
})
