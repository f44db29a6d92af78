import { expect, test } from 'vitest'
import { rowsOf, waivedRequirements } from '#src/domain/waivers.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anId } from '#tests/support/an-assessment.ts'

const waiver = (n: number, state: string, lines: string[]) => ({
  id: anId(n),
  cells: { state, lines },
})

test('a waiver sets aside its lines only while it is in force', () => {
  const waivers = [
    waiver(1, 'granted', ['st-1', 'wa-1']),
    waiver(2, 'asked', ['st-2']),
    waiver(3, 'granted', ['st-3']),
  ]
  expect([...waivedRequirements(aFramework, { waivers })]).toEqual(['st-1', 'wa-1', 'st-3'])
})

test('a waiver that names no line sets nothing aside', () => {
  const waivers = [{ id: anId(1), cells: { state: 'granted' } }]
  expect(waivedRequirements(aFramework, { waivers }).size).toBe(0)
  expect(waivedRequirements(aFramework, {}).size).toBe(0)
})

test('rows are rows, whatever else an answer may be', () => {
  expect(rowsOf({ q: 'text' }, 'q')).toEqual([])
  expect(rowsOf({ q: ['a', 'b'] }, 'q')).toEqual([])
  expect(rowsOf({ q: [waiver(1, 'asked', [])] }, 'q')).toHaveLength(1)
})
