import { describe, expect, test } from 'vitest'
import { IdSchema } from '#schemas/condition.ts'
import { columnIndex } from '#src/inventory/layouts/layout.ts'
import { layoutById, layouts } from '#src/inventory/layouts/layouts.ts'

test('layoutById finds a layout, and breaks on one that does not exist', () => {
  expect(layoutById('omb-2025').id).toBe('omb-2025')
  expect(() => layoutById('omb-2023')).toThrow('omb-2023')
})

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
  test('names each column once, in kebab-case', () => {
    const ids = layout.columns.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of [layout.id, ...ids]) expect(IdSchema.safeParse(id).success, id).toBe(true)
  })

  test('has a header for each column in each edition, and a question', () => {
    for (const { headers, question } of layout.columns) {
      expect(headers).toHaveLength(layout.editions.length)
      for (const text of [...headers, question]) expect(text.trim()).not.toBe('')
    }
  })

  test('gives every role and every explanation a column that it has', () => {
    for (const id of Object.values(layout.roles))
      expect(columnIndex(layout, id)).toBeGreaterThan(-1)
    for (const { explains } of layout.columns)
      if (explains !== undefined) expect(columnIndex(layout, explains)).toBeGreaterThan(-1)
  })

  test('writes the beginnings of impacts as plain text', () => {
    for (const { begins } of layout.impacts) expect(begins).toMatch(/^[a-z-]+( [a-z-]+)*$/)
  })
})
