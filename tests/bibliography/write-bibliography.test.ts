import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewSource } from '#src/bibliography/csl-item.ts'
import { readBibliography } from '#src/bibliography/read-bibliography.ts'
import { writeBibliography } from '#src/bibliography/write-bibliography.ts'
import { aSourceArbitrary } from '#tests/support/a-source-arbitrary.ts'

const cbpOne: NewSource = {
  kind: 'press',
  title: "CBP One & the “right” to {asylum}: 50% #1_a -- it’s ``here'' ~ ^ \\ <now>",
  author: 'AT&T, Inc. and Sons; Ada van der Mäle; 北京',
  publisher: 'The Border Chronicle',
  date: '2024-09',
  link: 'https://example.org/a_b%20{c}?d=1&e=~f#g',
  archive: 'https://web.archive.org/web/20240916/https://example.org/a_b',
  reference: 'DHS-2024-0001_2',
  seen: '2024-12-01',
  voice: 'independent',
  confidential: true,
}

async function back(format: 'csl-json' | 'bibtex', sources: NewSource[]): Promise<NewSource[]> {
  const read = await readBibliography(writeBibliography(format, sources))
  if (!read.ok) throw new Error(read.error.kind)
  expect(read.value.unread).toEqual([])
  expect(read.value.format).toBe(format)
  return read.value.items.map(({ source }) => source)
}

describe('CSL-JSON', () => {
  test('brings back every field of every source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aSourceArbitrary, { minLength: 1, maxLength: 5 }),
        async (sources) => {
          expect(await back('csl-json', sources)).toEqual(sources)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('names the digest of a file, and nothing of a kept copy', () => {
    const sha256 = 'a'.repeat(64)
    const kept = { sha256, size: 1, mediaType: 'image/png', embed: true }
    const text = writeBibliography('csl-json', [
      { ...cbpOne, file: { name: 'a.png', sha256, kept } },
    ])
    expect(text).toContain(sha256)
    expect(text).not.toContain('image/png')
  })

  test('has members that other programs know', () => {
    const [item] = JSON.parse(writeBibliography('csl-json', [cbpOne]))
    expect(item).toMatchObject({
      id: 'at2024cbp',
      type: 'article-newspaper',
      author: [
        { literal: 'AT&T, Inc. and Sons' },
        { literal: 'Ada van der Mäle' },
        { literal: '北京' },
      ],
      issued: { 'date-parts': [[2024, 9]] },
      accessed: { 'date-parts': [[2024, 12, 1]] },
      URL: cbpOne.link,
      number: cbpOne.reference,
    })
  })
})

describe('BibTeX', () => {
  test('brings back what a person would miss, with every odd character', async () =>
    expect(await back('bibtex', [cbpOne])).toEqual([
      { ...cbpOne, link: 'https://example.org/a_b%20%7Bc%7D?d=1&e=~f#g' },
    ]))

  test('brings back every field but the file, whatever stands in it', async () => {
    const written = aSourceArbitrary.map(({ file: _, ...source }) => ({
      ...source,
      ...{ link: 'https://example.org/', title: source.title || 'Untitled' },
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 4 }), async (sources) => {
        const read = await back('bibtex', sources)
        expect(read.map(essence)).toEqual(sources.map(essence))
      }),
      { numRuns: 60 },
    )
  })

  test('gives two entries that would share a key different ones', () => {
    const text = writeBibliography('bibtex', [cbpOne, cbpOne])
    expect(text.match(/@\w+\{[^,]+/g)).toEqual(['@article{at2024cbp', '@article{at2024cbp-2'])
  })
})

/** What TeX has no way to say apart: spaces, an undefined kind, how authors are set apart. */
const essence = ({ kind, title, date, seen, voice, confidential, archive }: NewSource) => ({
  ...{ kind, title, date, seen, voice, confidential, archive },
})
