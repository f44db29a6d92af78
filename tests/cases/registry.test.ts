import { describe, expect, test } from 'vitest'
import { CaseSchema } from '#schemas/case.ts'
import { cases, loadCase } from '#src/cases/registry.ts'

describe('the list of starter cases', () => {
  test('has the eight systems that people ask about, each once', () => {
    expect(cases).toHaveLength(8)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(8)
    expect(new Set(cases.map(({ title }) => title)).size).toBe(8)
  })

  test.each(cases)('$title is what its card says', async ({ load, ...card }) => {
    expect(await load()).toMatchObject(card)
  })

  test.each(cases)('$title is pure data and passes its own contract again', async ({ load }) => {
    const content = await load()
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
    expect(CaseSchema.parse(content)).toEqual(content)
  })

  test('finds a case by its id, and no case that it lacks', async () => {
    expect(await loadCase('cbp-one')).toMatchObject({ title: 'CBP One' })
    expect(await loadCase('gone')).toBeUndefined()
  })
})
