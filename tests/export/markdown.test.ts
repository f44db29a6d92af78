import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  markdownFile,
  markdownLink,
  markdownParagraphs,
  markdownTable,
  markdownText,
} from '#src/export/markdown.ts'

describe('text', () => {
  test.each([
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['<script>', '\\<script\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['1.5 stays', '1.5 stays'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['=== no heading', '\\=== no heading'],
    ['a | b', 'a \\| b'],
    ['&amp;', '\\&amp;'],
    ['$x$', '\\$x\\$'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines\t here ', 'two lines here'],
  ])('%j is %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped)
  })

  test('loses nothing: without the backslashes it reads as before', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = markdownText(text).replace(/\\([^A-Za-z0-9])/g, '$1')
        expect(read).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

test('paragraphs are what stands between line ends', () => {
  expect(markdownParagraphs('One\n\n *two* \n')).toEqual(['One', '\\*two\\*'])
})

describe('links', () => {
  test.each([
    ['https://example.org/a b', '[x](<https://example.org/a%20b>)'],
    ['http://example.org/<b>', '[x](<http://example.org/%3Cb%3E>)'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['https://', 'x'],
  ])('to %j: %s', (link, written) => {
    expect(markdownLink('x', link)).toBe(written)
  })
})

test('a table has its head, its rule and a line for each row', () => {
  expect(markdownTable(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |')
})

test('a file has a blank line between blocks and ends with a line end', () => {
  expect(new TextDecoder().decode(markdownFile(['a', '', 'b']))).toBe('a\n\nb\n')
})
