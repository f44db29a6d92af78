import { describe, expect, it } from 'vitest'
import { inReadingOrder } from '#src/export/tagged/reading-order.ts'
import type { TextLine } from '#src/export/tagged/tree-node.ts'

/** A line as textkit gives it, from left to right: each run's letters as shown, one point wide each. */
function aLine(...shown: [text: string, bidiLevel: number][]): TextLine {
  let end = 0
  const runs = shown.map(([text, bidiLevel]) => {
    const start = end
    end += text.length
    return {
      attributes: { bidiLevel },
      start,
      end,
      glyphs: Array.from(text, (letter, id) => ({
        id,
        codePoints: [letter.charCodeAt(0)],
        advanceWidth: 1,
        path: { commands: [] },
      })),
      positions: Array.from(text, () => ({ xAdvance: 1 })),
      xAdvance: text.length,
    }
  })
  return { string: shown.map(([text]) => text).join(''), runs }
}

const read = (line: TextLine, base: 0 | 1) =>
  inReadingOrder(line, base).map(({ text, left }) => [text, left])

describe('inReadingOrder', () => {
  it('leaves a line from left to right as it is', () => {
    expect(read(aLine(['one ', 0], ['two', 0]), 0)).toEqual([
      ['one ', 0],
      ['two', 4],
    ])
  })

  it('gives a line from right to left from its right end on, letters and brackets turned back', () => {
    const line = aLine([')cba', 1], ['42', 2], [' zyx', 1])
    expect(read(line, 1)).toEqual([
      ['xyz ', 6],
      ['42', 4],
      ['abc(', 0],
    ])
  })

  it('gives words from right to left inside of a line in their order', () => {
    expect(read(aLine(['said ', 0], ['bb', 1], ['7', 2], ['aa', 1], [' end', 0]), 0)).toEqual([
      ['said ', 0],
      ['aa', 8],
      ['7', 7],
      ['bb', 5],
      [' end', 10],
    ])
  })

  it('puts spaces at the end of a line where the paragraph ends it', () => {
    expect(read(aLine(['Score ', 2], ['ba ', 1]), 1)).toEqual([
      [' ab', 6],
      ['Score', 1],
      [' ', 0],
    ])
    expect(read(aLine(['a “', 0], [' zy', 1]), 0)).toEqual([
      ['a “', 0],
      ['yz', 3],
      [' ', 5],
    ])
  })

  it('does so when the spaces are a run of their own, or have the right direction already', () => {
    expect(read(aLine(['ab', 0], [' ', 1], ['zy', 1]), 0)).toEqual([
      ['ab', 0],
      ['yz', 2],
      [' ', 4],
    ])
    expect(read(aLine([' yz', 1]), 1)).toEqual([['zy ', 0]])
  })

  it('has nothing to say of an empty line', () => {
    expect(inReadingOrder({ runs: [] }, 1)).toEqual([])
  })
})
