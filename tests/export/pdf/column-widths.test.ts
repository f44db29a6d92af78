import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '#src/export/pdf/column-widths.ts'

const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0)

describe('columnWidths', () => {
  it('gives long texts more room than short ones', () => {
    const [right = 0, how = 0, severe = 0] = columnWidths(
      ['Right', 'How', 'Severe'],
      [['Privacy', 'The score reads bank statements and ranks people by them.', 'Serious']],
      504,
    )
    expect(how).toBeGreaterThan(right)
    expect(how).toBeGreaterThan(severe)
  })

  it('leaves room for the longest word of a column', () => {
    const [first = 0] = columnWidths(['A', 'B'], [['antidiscrimination', 'x '.repeat(4000)]], 504)
    expect(first).toBeGreaterThan(18 * 4.5)
  })

  it('shares out exactly the whole width, whatever the columns hold', () => {
    const table = fc
      .integer({ min: 1, max: 7 })
      .chain((columns) =>
        fc.tuple(
          fc.array(fc.string(), { minLength: columns, maxLength: columns }),
          fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns })),
        ),
      )
    fc.assert(
      fc.property(table, ([titles, rows]) => {
        const widths = columnWidths(titles, rows, 504)
        expect(sum(widths)).toBeCloseTo(504, 6)
        for (const width of widths) expect(width).toBeGreaterThan(50)
      }),
    )
  })
})
