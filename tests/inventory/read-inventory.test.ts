import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'
import { largestInventory, readInventory } from '#src/inventory/read-inventory.ts'
import {
  aUseCase2024,
  type CellsById,
  inventory2024,
  inventory2024FirstEdition,
  inventory2025,
  printCsv,
  utf8,
  windows1252,
} from '#tests/support/an-inventory.ts'
import { rows2024 } from '#tests/support/inventory-rows-2024.ts'
import { rows2025 } from '#tests/support/inventory-rows-2025.ts'

type Bytes = Uint8Array<ArrayBuffer>

const opened = async (bytes: Bytes) => {
  const result = await readInventory(bytes, 'inventory.csv')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const problemOf = async (bytes: Bytes) => {
  const result = await readInventory(bytes, 'inventory.csv')
  return result.ok ? undefined : result.error
}

const headers = omb2024.columns.map((column) => column.headers[0]!)
const csv2024 = (...rows: string[][]) => printCsv([headers, ...rows])
const row = (...cells: string[]) => Array.from({ length: 62 }, (_, at) => cells[at] ?? '')

describe('readInventory', () => {
  test.each([
    ['second edition of 2024', inventory2024(rows2024), 'omb-2024', 0, 'windows-1252'],
    ['first edition of 2024', inventory2024FirstEdition(rows2024), 'omb-2024', 1, 'utf-8-bom'],
    ['2025', inventory2025(rows2025), 'omb-2025', 0, 'utf-8-bom'],
  ])('opens the layout: %s', async (_, bytes, layout, edition, encoding) => {
    const inventory = await opened(bytes)
    expect(inventory).toMatchObject({ layout, edition })
    expect(inventory.file).toEqual({
      name: 'inventory.csv',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding,
    })
    expect(inventory.useCases.map(({ name }) => name)).toContain('Hurricane Score')
    expect(inventory.searchTexts).toHaveLength(inventory.useCases.length)
  })

  test('keeps curly quotes, line ends and every cell of a Windows-1252 row', async () => {
    const { useCases } = await opened(inventory2024(rows2024))
    const score = useCases.find(({ name }) => name === 'Hurricane Score')!
    expect(score).toMatchObject({ agency: 'Department of Homeland Security', impact: 'rights' })
    expect(score.values[48]).toBe('Yes – by the CAIO')
    expect(score.values[7]).toContain('\n\n')
    expect(score.values.filter((value) => value !== '')).toHaveLength(46)
  })

  test('numbers rows as a spreadsheet does: empty rows count, line ends in cells do not', async () => {
    const text = csv2024(row('A\nlong\nname'), [''], row(), row('B'))
    const { useCases } = await opened(windows1252(text))
    expect(useCases.map(({ row, name }) => [row, name])).toEqual([
      [2, 'A long name'],
      [5, 'B'],
    ])
  })

  test('reads CRLF and LF in one file, and a last line without an end', async () => {
    const text = printCsv([headers], '\r\n') + printCsv([row('A')], '\n') + row('B').join(',')
    expect((await opened(windows1252(text))).useCases.map(({ name }) => name)).toEqual(['A', 'B'])
  })

  test('lets empty columns follow, as spreadsheet programs add them', async () => {
    const text = printCsv([[...headers, '', ''], [...row('A'), '', ' '], row('B')])
    expect((await opened(windows1252(text))).useCases).toHaveLength(2)
  })

  test('reports progress, and stops when told to', async () => {
    const bytes = inventory2024(Array<CellsById>(1_000).fill(aUseCase2024))
    const shares: number[] = []
    const stop = new AbortController()
    expect((await readInventory(bytes, 'x', (share) => shares.push(share))).ok).toBe(true)
    expect(shares.length).toBeGreaterThan(1)
    const stopped = await readInventory(bytes, 'x', () => stop.abort(), stop.signal)
    expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } })
    const small = await readInventory(inventory2024(rows2024), 'x', undefined, stop.signal)
    expect(small).toEqual({ ok: false, error: { kind: 'stopped' } })
  })
})

describe('a file that cannot be read', () => {
  const whole = csv2024(row('A'), row('B'))
  test.each<[string, Bytes, object]>([
    ['no bytes', utf8(''), { kind: 'empty', part: 'file' }],
    ['only a mark and spaces', utf8('\ufeff \r\n'), { kind: 'empty', part: 'file' }],
    ['no row under the header', windows1252(csv2024()), { kind: 'empty', part: 'rows' }],
    ['only empty rows', windows1252(csv2024(row(), [''])), { kind: 'empty', part: 'rows' }],
    ['a PDF', utf8('%PDF-1.7'), { kind: 'not-text', found: 'pdf' }],
    [
      'another table',
      utf8('a,b\n1,2\n'),
      { kind: 'not-an-inventory', found: { columns: 2, headers: ['a', 'b'] } },
    ],
    ['prose', utf8('Dear agency, "please"\n'), { kind: 'not-an-inventory' }],
    ['JSON', utf8('{"format": "plumbline-record/1", "a": "b\n'), { kind: 'not-an-inventory' }],
    ['a semicolon for every comma', utf8(headers.join(';')), { kind: 'not-an-inventory' }],
    ['an open quote', windows1252(`${whole}"C, `), { kind: 'truncated', row: 4 }],
    ['a last row cut short', windows1252(whole.slice(0, -10)), { kind: 'truncated', row: 3 }],
    [
      'a character cut in two',
      utf8(csv2024(row('Río', 'é'))).subarray(0, -62),
      { kind: 'truncated', row: 2 },
    ],
    [
      'a short row',
      windows1252(csv2024(row('A').slice(0, 61), row('B'))),
      { kind: 'ragged', row: 2, found: 61, expected: 62 },
    ],
    [
      'a long row',
      windows1252(csv2024(row('A'), [...row('B'), 'x'])),
      { kind: 'ragged', row: 3, found: 63, expected: 62 },
    ],
    [
      'a short row before an open quote',
      windows1252(`${csv2024(['A'])}"C, `),
      { kind: 'ragged', row: 2 },
    ],
    [
      'text after a closing quote',
      windows1252(`${whole}"C"D,\n${whole}"E",`),
      { kind: 'misquoted', row: 4 },
    ],
  ])('is refused with its reason: %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject(problem)
  })

  test('is refused over 100 MB, before it is looked at', async () => {
    expect(await problemOf(new Uint8Array(largestInventory + 1))).toEqual({
      kind: 'too-large',
      bytes: 100_000_001,
      limit: 100_000_000,
    })
  })

  const cell = fc.constantFrom('', ' ', 'a', '"', ',', '\n', '\r\n', '’', '""', 'x"y')
  const tail = fc.array(cell, { maxLength: 200 }).map((parts) => parts.join(''))

  test('never breaks the reader, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await problemOf(Uint8Array.from(bytes))).toBeDefined()
      }),
    )
  })

  test('never breaks the reader, whatever follows a good header', async () => {
    await fc.assert(
      fc.asyncProperty(tail, async (text) => {
        const result = await readInventory(utf8(csv2024() + text), 'x')
        if (result.ok) expect(result.value.useCases[0]?.values).toHaveLength(62)
      }),
    )
  })

  test('never passes for a whole one when it was cut, except inside its last cell', async () => {
    const bytes = inventory2024(rows2024)
    const whole = (await opened(bytes)).useCases
    for (let length = bytes.length - 1; length > 0; length -= 17) {
      const result = await readInventory(bytes.slice(0, length), 'x')
      if (!result.ok) continue
      const { useCases } = result.value
      expect(useCases.slice(0, -1)).toEqual(whole.slice(0, useCases.length - 1))
      expect(useCases.at(-1)!.values.slice(0, -1)).toEqual(
        whole[useCases.length - 1]!.values.slice(0, -1),
      )
    }
  })
})

test('what was printed is read again, cell by cell', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((value) => value.replace(/[\r\0\u200b\ufeff]/g, '').trim())
    .filter((value) => value !== '[]')
  const table = fc.array(fc.array(text, { minLength: 62, maxLength: 62 }), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      fc.pre(rows.some((cells) => cells.some((value) => value !== '')))
      const { useCases } = await opened(utf8(csv2024(...rows)))
      expect(useCases.map(({ values }) => values)).toEqual(
        rows.filter((cells) => cells.some((value) => value !== '')),
      )
    }),
    { numRuns: 50 },
  )
})
