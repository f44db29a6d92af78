import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBibtex } from '#src/bibliography/bibtex-entries.ts'

test('a file is taken apart at its entries, comments and preambles left out', () => {
  const { entries, strings, broken } = splitBibtex(
    [
      'A comment of a person, with a mail@example.org{}',
      '@comment{not, this = {one}}',
      '@STRING{dhs = "Homeland Security"}',
      '@preamble{"\\newcommand{x}"}',
      '@misc{a, title = {Braces \\} and {nested {ones}}}}',
      '  @ article ( b, title = {(round) ones} )',
    ].join('\n'),
  )
  expect(entries).toEqual([
    { line: 5, text: '@misc{a, title = {Braces \\} and {nested {ones}}}}' },
    { line: 6, text: '  @ article ( b, title = {(round) ones} )' },
  ])
  expect(strings).toBe('@STRING{dhs = "Homeland Security"}')
  expect(broken).toEqual([])
})

test('an entry without an end costs itself alone', () => {
  const { entries, broken } = splitBibtex('@misc{a, title={x\n\n@misc{b, title={y}}')
  expect(entries.map(({ line }) => line)).toEqual([3])
  expect(broken).toMatchObject([{ line: 1 }])
})

test('nothing is found twice and every entry stands in the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '@misc{',
    '@a(',
    '}',
    '{',
    ')',
    '\\',
    '\n',
    'x',
    '@string{',
    '"',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const { entries } = splitBibtex(text)
      let from = 0
      for (const entry of entries) {
        const at = text.indexOf(entry.text, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + entry.text.length
      }
    }),
    { numRuns: 300 },
  )
})
