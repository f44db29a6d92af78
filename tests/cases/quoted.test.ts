import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Case, QuotedRow } from '#schemas/case.ts'
import { z } from '#schemas/zod.ts'
import { cases } from '#src/cases/registry.ts'
import { claimsFromUseCase, saidInRow } from '#src/domain/claims.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import { layoutById } from '#src/inventory/layouts/layouts.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import type { Inventory } from '#src/inventory/read-inventory.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import {
  publishedAbsent,
  readPublished,
  targetRowsFile,
} from '#tests/support/published-inventories.ts'

/** Header and cell of each column, in the order of the file. */
const TargetRow = z.array(z.tuple([z.string(), z.string()]))
const TargetRows = z.object({ rows: z.record(z.string(), z.array(TargetRow)) })

/** White space is not what is compared: a quote may run over a line end of the file. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const blankIsBlank = (cell: string) => (cell.trim() === '[]' ? '' : plain(cell))
const quotesIn = (text: string): string[] =>
  Array.from(text.matchAll(/“([^”]+)”/g), ([, quote = '']) => plain(quote).replace(/[.,]$/, ''))

let published: Map<string, Inventory>
let targets: z.infer<typeof TargetRows>['rows']

const layoutOf = (source: string): string | undefined =>
  source.startsWith('inventory-') ? source.replace('inventory', 'omb') : undefined

/** Not among the rows that were copied out. */
const tsaRow = 151

/** The copy of a quoted row by column id; undefined when it was not copied. */
function copiedRow({ layout, cells }: QuotedRow): Record<string, string> | undefined {
  const { columns } = layoutById(layout)
  const at = (id: string) => columns.findIndex((column) => column.id === id)
  const same = (row: z.infer<typeof TargetRow>, id: string) =>
    plain(row[at(id)]?.[1] ?? '') === plain(cells[id] ?? '')
  const copy = targets[layout.slice(-4)]?.find(
    (row) => same(row, 'use-case-name') && (layout === 'omb-2024' || same(row, 'id')),
  )
  return (
    copy && Object.fromEntries(columns.map(({ id }, n) => [id, blankIsBlank(copy[n]?.[1] ?? '')]))
  )
}

describe.skipIf(publishedAbsent)('quotes (skipped where the published files are absent)', () => {
  beforeAll(async () => {
    published = await readPublished()
    targets = TargetRows.parse(JSON.parse(await readFile(targetRowsFile, 'utf8'))).rows
  })

  const valuesAt = (layout: string, row: number): readonly string[] =>
    published.get(layout)?.useCases.find((useCase) => useCase.row === row)?.values ?? []

  describe.each(cases)('$title', ({ load }) => {
    let content: Case
    beforeAll(async () => {
      content = await load()
    })

    test('quotes each cell as it stands in the row of the published file', () => {
      for (const { layout, row, cells, otherCells } of content.rows) {
        const values = valuesAt(layout, row)
        const inFile = layoutById(layout).columns.map(({ id }, at) => [id, values[at]] as const)
        const expected = inFile.filter(
          ([id, value]) => id in cells || (otherCells === 'blank' && value),
        )
        expect(cells, `${layout}, row ${row}`).toEqual(Object.fromEntries(expected))
      }
    })

    test('quotes what was copied out of the file by other means', () => {
      const found = content.rows.map((quoted) => ({ quoted, copied: copiedRow(quoted) }))
      for (const { quoted, copied } of found) {
        if (!copied) continue
        const cells = Object.entries(quoted.cells).map(([id, cell]) => [id, plain(cell)])
        expect(copied, `row ${quoted.row}`).toMatchObject(Object.fromEntries(cells))
      }
      const elsewhere = found.filter(({ copied }) => !copied).map(({ quoted }) => quoted.row)
      expect(elsewhere).toEqual(content.id === 'facial-recognition' ? [tsaRow] : [])
    })

    test('quotes the file of 2023 cell by cell, with […] for what is left out', () => {
      for (const { source, prompt, statement, place } of content.claims) {
        if (source !== 'inventory-2023') continue
        const id = /DHS-\d{4}-2023/.exec(place)?.[0]
        const cells = targets['2023']?.find((row) => row.some(([, cell]) => cell === id)) ?? []
        const cell = cells.find(([header]) => header === prompt)?.[1] ?? ''
        const missing = statement
          .split(' […] ')
          .filter((part) => !plain(cell).includes(plain(part)))
        expect(missing, place).toEqual([])
      }
    })

    test('asks with words that stand in the cited rows, in a claim or in a title', () => {
      const said = [
        ...content.claims.map(({ statement }) => statement),
        ...content.sources.map(({ title }) => title),
        ...content.rows.flatMap(({ cells }) => Object.values(cells)),
      ]
      for (const { question, source, place } of content.openQuestions) {
        const inventory = layoutOf(source)
        if (inventory === undefined) continue
        const rows = Array.from(place.matchAll(/\d+/g), ([row]) => Number(row))
        const cited = rows.flatMap((row) => valuesAt(inventory, row))
        const all = [...said, ...cited].map(plain).join('\n')
        expect(
          quotesIn(question).filter((quote) => !all.includes(quote)),
          place,
        ).toEqual([])
      }
    })

    test('cites rows of its own agency', () => {
      for (const { source, place } of content.openQuestions) {
        const row = /^rows? (\d+)/.exec(place)?.[1]
        const layout = layoutOf(source)
        if (row === undefined || layout === undefined) continue
        expect(valuesAt(layout, Number(row)), place).toContain(content.agency)
      }
    })
  })

  test.each([
    ['omb-2024', 109],
    ['omb-2025', 142],
  ])('Hurricane Score claims what the import of %s, row %i, claims', async (layout, row) => {
    const framework = await frameworks[0]!.load()
    const content = await cases.find(({ id }) => id === 'hurricane-score')!.load()
    const inventory = published.get(layout)!
    const useCase = inventory.useCases.find((candidate) => candidate.row === row)!
    const same = () => 'id'
    const imported = claimsFromUseCase(
      framework,
      reportedUseCase(inventory, useCase),
      inventorySource(inventory),
      same,
    )
    const quoted = content.rows.find((candidate) => candidate.layout === layout)!
    const said = saidInRow(framework, quotedUseCase(quoted), 'id', same)
    expect(said.claims).toEqual(imported.claims)
    expect(said.context).toEqual(imported.context)
    expect(said.claims.length).toBeGreaterThan(30)
  })

  test.each([
    ['omb-2024', /risk classification assessment|\brca\b/i],
    ['omb-2025', /risk classification assessment|\brca\b/i],
    ['omb-2025', /\bcbp one\b/i],
    ['omb-2025', /asylum text/i],
    ['omb-2025', /naturaliz/i],
  ])('no DHS cell of %s holds %s, as the cases say', (layout, words) => {
    const rows = published
      .get(layout)!
      .useCases.filter(({ agencyAbbreviation }) => agencyAbbreviation === 'DHS')
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ values }) => values.some((value) => words.test(value)))).toEqual([])
  })
})
