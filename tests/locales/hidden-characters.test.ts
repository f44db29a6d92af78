import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownParts, withHiddenShown, withoutHidden } from '#src/locales/hidden-characters.ts'

describe('characters that nobody can see are shown by their number', () => {
  test.each([
    ['a text that is turned round', 'score \u202e0.01', 'score [U+202E]0.01'],
    ['an isolate', 'a\u2066b\u2069', 'a[U+2066]b[U+2069]'],
    ['a space without width', 'I\u200bCE', 'I[U+200B]CE'],
    ['a soft hyphen', 'de\u00adny', 'de[U+00AD]ny'],
    ['a mark of byte order inside', 'x\ufeffy', 'x[U+FEFF]y'],
    ['a control', 'a\u0007b', 'a[U+0007]b'],
    ['a filler that looks like nothing', 'a\u3164', 'a[U+3164]'],
    ['an invisible tag', 'a\u{e0041}', 'a[U+E0041]'],
    ['a joiner between Latin letters', 'pay\u200dpal', 'pay[U+200D]pal'],
    ['a mark of direction in Latin text', 'abc\u200f', 'abc[U+200F]'],
  ])('%s', (_name, text, shown) => {
    expect(withHiddenShown(text)).toBe(shown)
  })
})

describe('what belongs in a text stays as it is', () => {
  test.each([
    ['lines and tabs', 'one\r\ntwo\tthree'],
    ['accents and quotes', '“Qué pasó, señora?”'],
    ['a family of emoji', '👩‍👧'],
    ['a joiner in Persian', 'می‌خواهم'],
    ['a mark of direction in Arabic', 'مرحبا\u200f (2024)'],
    ['no-break spaces', '1\u202f000\u00a0kg'],
  ])('%s', (_name, text) => {
    expect(shownParts(text)).toEqual([{ text }])
  })

  test('an empty text has no parts', () => {
    expect(shownParts('')).toEqual([])
  })
})

/** Any character, and often one that matters. */
const character = fc.oneof(
  fc.constantFrom(...['\u202e', '\u200b', '\u200d', '\u200f', '\ufeff', '\0', '\n', 'م', 'a']),
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
)

test('nothing but what is hidden is taken out, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const again = shownParts(text)
        .map((part) =>
          'text' in part
            ? part.text
            : String.fromCodePoint(Number.parseInt(part.hidden.slice(2), 16)),
        )
        .join('')
      expect(again).toBe(text)
    }),
  )
})

test('what was shown is not shown a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const shown = withHiddenShown(text)
      expect(withHiddenShown(shown)).toBe(shown)
    }),
  )
})

test('a name can be without them', () => {
  expect(withoutHidden('report\u202efdp.exe')).toBe('reportfdp.exe')
  expect(withoutHidden('می‌خواهم')).toBe('می‌خواهم')
})
