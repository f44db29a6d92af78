import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  directionOf,
  directionStretches,
  isMixed,
  isShaped,
  languageOf,
  lettersOf,
  markMissing,
  mirroredText,
  printableText,
} from '#src/export/fonts/printable-text.ts'

describe('printableText', () => {
  test.each([
    ['a letter and its accent are composed', 'e\u0301', '\u00e9'],
    ['also when something unseen stood between them', 'e\u200b\u0301', '\u00e9'],
    ['line ends are one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a tab is space', 'a\tb', 'a    b'],
    ['hyphens that do not break are hyphens', 'M\u201124\u201110', 'M-24-10'],
    ['spaces of other widths are spaces', '1\u2009000\u202f000', '1 000\u00a0000'],
    ['arrows and comparisons are spelled', 'a\u2192b \u2264 c', 'a->b <= c'],
    ['controls are dropped', 'a\u0000\u001b\u0085b', 'ab'],
    ['marks without width are dropped', 'a\u200b\u00ad\ufeffb\ufe0f', 'ab'],
    ['marks that turn the direction are dropped', '\u202egnp.exe\u202c', 'gnp.exe'],
    ['half a surrogate pair is marked', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_rule, text, printed) => {
    expect(printableText(text)).toBe(printed)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printableText(text)
        expect(printableText(once)).toBe(once)
      }),
    )
  })
})

describe('markMissing', () => {
  it('puts a mark for each character without a glyph and counts it', () => {
    const missing = {}
    const text = markMissing('a\u6f22b\u6f22\n\ud83d\ude00', (point) => point < 0x100, missing)
    expect(text).toBe('a\ufffdb\ufffd\n\ufffd')
    expect(missing).toEqual({ '\u6f22': 2, '\ud83d\ude00': 1 })
  })
})

describe('directionOf', () => {
  test.each([
    ['Plain text', 'ltr'],
    ['\u064a\u0635\u0641 English', 'rtl'],
    ['12: \u05e9\u05dc\u05d5\u05dd', 'rtl'],
    ['English \u064a\u0635\u0641', 'ltr'],
    ['2024', 'ltr'],
  ])('reads %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction)
  })
})

describe('directionStretches', () => {
  const stretches = (text: string, paragraph: 'ltr' | 'rtl') =>
    directionStretches(text, paragraph).map((one) => [one.text, one.isRightToLeft])

  it('keeps the spaces between words with them', () => {
    expect(stretches('said “قال مُدير” 3', 'ltr')).toEqual([
      ['said “', false],
      ['قال مُدير', true],
      ['” 3', false],
    ])
  })

  it('keeps the spaces around them too, where the paragraph runs as they do', () => {
    expect(stretches('نظام Score 3 آمن', 'rtl')).toEqual([
      ['نظام ', true],
      ['Score 3', false],
      [' آمن', true],
    ])
  })

  it('loses and doubles nothing', () => {
    const unit = fc.constantFrom(...'aب ל١1.(\u064e\u00a0')
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (text, paragraph) => {
          const parts = directionStretches(text, paragraph)
          expect(parts.map((part) => part.text).join('')).toBe(text)
        },
      ),
    )
  })
})

it('turns brackets and angled quotes round, and back', () => {
  expect(mirroredText('(a) [b] {c} <d> «e» ‹f› “g”')).toBe(')a( ]b[ }c{ >d< »e« ›f‹ “g”')
  expect(mirroredText(mirroredText('(«x»]'))).toBe('(«x»]')
})

test.each([
  ['نظام', 'rtl', false],
  ['Score', 'ltr', false],
  ['3.2 (', undefined, false],
  ['نظام Score', 'rtl', true],
])('the letters of %s', (text, direction, mixed) => {
  expect(lettersOf(text)).toBe(direction)
  expect(isMixed(text)).toBe(mixed)
})

describe('languageOf', () => {
  test.each([
    ['\u064a\u0635\u0641 English', 'ar'],
    ['12: \u064a\u0635\u0641', 'ar'],
    ['\u0686\u0647 \u067e\u06cc\u0627\u0645', undefined],
    ['English \u064a\u0635\u0641', undefined],
    ['\u05e9\u05dc\u05d5\u05dd', undefined],
    ['\u00bfQui\u00e9n?', undefined],
    ['2024', undefined],
  ])('of %s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

it('knows the scripts whose letters change with their neighbours', () => {
  expect(isShaped('\u0939\u093f\u0928\u094d\u0926\u0940')).toBe(true)
  expect(isShaped('Ελληνικά, Русский, Tiếng Việt')).toBe(false)
})
