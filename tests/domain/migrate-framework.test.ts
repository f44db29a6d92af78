import { expect, test } from 'vitest'
import { migrateFramework } from '#src/domain/migrate-framework.ts'
import { aFramework } from '#tests/support/a-framework.ts'

const { contradictions: _, ...older } = {
  ...aFramework,
  format: 'plumbline-framework/1',
  inventoryMaps: aFramework.inventoryMaps.map(({ readings: _readings, ...map }) => map),
}

test('a questionnaire of version 1 reads as one of today, without readings and without rules about contradictions', () => {
  expect(migrateFramework(older)).toEqual({
    ...aFramework,
    contradictions: [],
    inventoryMaps: aFramework.inventoryMaps.map((map) => ({ ...map, readings: [] })),
  })
})

test.each([
  [aFramework],
  [{ ...older, contradictions: [] }],
  [{ ...older, inventoryMaps: [{ layout: 'x', readings: [] }] }],
  [{ format: 'plumbline-framework/3' }],
  [null],
  ['text'],
  [[]],
])('what is of no earlier version, or could not be of it, comes back as it is: %#', (input) => {
  expect(migrateFramework(input)).toBe(input)
})

test('what is broken in it stays broken, for the schema to refuse', () => {
  expect(migrateFramework({ ...older, inventoryMaps: ['stray'] })).toMatchObject({
    inventoryMaps: ['stray'],
  })
})
