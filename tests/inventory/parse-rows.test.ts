import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHeader, parseRows } from '#src/inventory/parse-rows.ts'
import { printCsv } from '#tests/support/an-inventory.ts'

const manyLines = 'a,b\n'.repeat(1_000)

describe('parseRows', () => {
  test.each([
    ['keeps line ends and commas in quoted cells', '"a\nb","c,d"\n', [['a\nb', 'c,d']]],
    ['reads a doubled quote as a quote', '"say ""no""",b\n', [['say "no"', 'b']]],
    ['keeps quotes inside a plain cell', 'a "b" c,d\n', [['a "b" c', 'd']]],
    ['keeps an empty line as a record', 'a,b\n\nc,d\n', [['a', 'b'], [''], ['c', 'd']]],
    ['needs no line end at the end', 'a,b', [['a', 'b']]],
  ])('%s', (_, text, rows) => {
    const parsed = parseRows(text)
    expect(parsed.fault).toBeUndefined()
    expect(parsed.rows.filter((cells, at) => at < rows.length || cells.length > 1)).toEqual(rows)
  })

  test('says in which row a quote stays open', () => {
    expect(parseRows('a,b\n1,"2\n3,4\n').fault).toEqual({ kind: 'truncated', row: 2 })
  })

  test('says in which row text follows a closing quote, which could swallow rows unseen', () => {
    const parsed = parseRows('a,b\n1,2\n"x"y,2\n3,4\n"z",5\n6,7\n')
    expect(parsed.fault).toEqual({ kind: 'misquoted', row: 3 })
    expect(parsed.rows).not.toContainEqual(['6', '7'])
  })

  test('reports rising shares of the text', () => {
    const shares: number[] = []
    parseRows(manyLines, { onProgress: (share) => shares.push(share) })
    expect(shares).toHaveLength(3)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  })

  test('stops where it is told to', () => {
    const stop = new AbortController()
    const parsed = parseRows(manyLines, { onProgress: () => stop.abort(), signal: stop.signal })
    expect(parsed.fault).toEqual({ kind: 'stopped' })
    expect(parsed.rows).toHaveLength(256)
  })

  test('gives back any table that was printed', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'))
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseRows(printCsv(rows, '\n'))).toEqual({ rows: [...rows, ['']] })
      }),
    )
  })
})

describe('parseHeader', () => {
  test('reads the first record only', () => {
    expect(parseHeader('a,"b\nc"\n1,"2')).toEqual(['a', 'b\nc'])
    expect(parseHeader('')).toEqual([])
  })
})
