import { expect, test } from 'vitest'
import { remembered } from '#src/domain/remembered.ts'

test('works each text out once and gives the same back', () => {
  const worked: string[] = []
  const upper = remembered((text) => {
    worked.push(text)
    return { text: text.toUpperCase() }
  })
  expect(upper('a')).toBe(upper('a'))
  expect(upper('b')).toEqual({ text: 'B' })
  expect(worked).toEqual(['a', 'b'])
})
