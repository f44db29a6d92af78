import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putBack, takeOut } from '#src/workflows/take-out.ts'

const isOdd = (n: number) => n % 2 === 1

test('what is put back stands where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (items) => {
      const { rest, taken } = takeOut(items, isOdd)
      expect(rest.some(isOdd)).toBe(false)
      expect(putBack(rest, taken)).toEqual(items)
    }),
  )
})

test('what was added meanwhile stays', () => {
  const { rest, taken } = takeOut([2, 3, 4], isOdd)
  expect(putBack([...rest, 6], taken)).toEqual([2, 3, 4, 6])
})

test('a list that is shorter now gets it at the end', () => {
  const { taken } = takeOut([2, 4, 3], isOdd)
  expect(putBack([], taken)).toEqual([3])
})
