import { describe, expect, it } from 'vitest'
import { textParts } from '#src/export/tagged/text-parts.ts'
import type { TextLine } from '#src/export/tagged/tree-node.ts'

/** Runs that are shown one by one in the order in which they are read: their letters stand as written. */
function aLine(...texts: (string | [text: string, link: string])[]): TextLine {
  let end = 0
  const runs = texts.map((entry) => {
    const [text, link] = typeof entry === 'string' ? [entry, null] : entry
    const start = end
    end += text.length
    return { attributes: { bidiLevel: 0, link }, start, end, xAdvance: 1 }
  })
  return {
    string: texts.map((entry) => (typeof entry === 'string' ? entry : entry[0])).join(''),
    runs,
  }
}

const partsOf = (
  lines: readonly TextLine[],
  paragraph: Partial<Parameters<typeof textParts>[1]> = {},
) => textParts(lines, { direction: 'ltr', language: 'en-US', isSpelled: false, ...paragraph })

describe('textParts', () => {
  it('makes one part of neighbouring words of another direction, with the spaces between them', () => {
    const [runs] = partsOf([aLine('said “', 'قال', ' ', 'المدير', '” in ', '2024')])
    const [before, first, space, second, after] = runs!.map(({ part }) => part)
    expect([before, after]).toEqual([undefined, undefined])
    expect(first).toEqual({ text: 'قال المدير', lang: 'ar' })
    expect([space, second]).toEqual([first, first])
  })

  it('goes on with a part over the end of a line', () => {
    const [above, below] = partsOf([aLine('x ', 'قال '), aLine('المدير')])
    expect(above![1]!.part).toBe(below![0]!.part)
    expect(below![0]!.part?.text).toBe('قال المدير')
  })

  it('takes other letters in a paragraph from right to left for the document’s language', () => {
    const [runs] = partsOf([aLine('نظام ', 'Score', ' آمن')], { direction: 'rtl' })
    expect(runs!.map(({ part }) => part)).toEqual([
      { text: 'نظام ' },
      { text: 'Score', lang: 'en-US' },
      { text: ' آمن' },
    ])
  })

  it('makes no part of what the paragraph’s own element spells', () => {
    const [runs] = partsOf([aLine('نظام ', '3')], { direction: 'rtl', isSpelled: true })
    expect(runs!.map(({ part }) => part)).toEqual([undefined, undefined])
  })

  it('keeps a link in one part, whatever directions are in it', () => {
    const [runs] = partsOf([aLine(['a ', '#1'], ['قال', '#1'], ['b', '#2'])])
    expect(runs!.map(({ part }) => part)).toEqual([
      { text: 'a قال', link: '#1' },
      { text: 'a قال', link: '#1' },
      { text: 'b', link: '#2' },
    ])
  })

  it('guesses no language where the letters do not tell', () => {
    const [runs] = partsOf([aLine('x ', 'چگونگی')])
    expect(runs![1]!.part).toEqual({ text: 'چگونگی' })
  })
})
