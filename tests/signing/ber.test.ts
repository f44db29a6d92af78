import { describe, expect, test } from 'vitest'
import { berEnd, bodyOf, elementsIn } from '#src/signing/ber.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('where an element ends', () => {
  test.each([
    ['a short one', [4, 2, 1, 2, 9], 4],
    ['one whose length takes a byte more than it must', [4, 0x81, 1, 7], 4],
    ['one whose length takes four bytes', [4, 0x84, 0, 0, 0, 1, 7, 9], 7],
    ['one that ends with two zeros', [0x30, 0x80, 4, 1, 7, 0, 0, 9], 7],
    ['one inside another that both end so', [0x30, 0x80, 0x24, 0x80, 0, 0, 0, 0], 8],
  ])('%s', (_, values, end) => {
    expect(berEnd(bytes(...values))).toBe(end)
  })

  test('counts from the place that is asked for', () => {
    expect(berEnd(bytes(9, 9, 4, 1, 7), 2)).toBe(5)
  })

  test.each([
    ['nothing', []],
    ['a tag alone', [4]],
    ['one that is cut off', [4, 3, 1]],
    ['a length that is cut off', [4, 0x82, 1]],
    ['a length of five bytes', [4, 0x85, 0, 0, 0, 0, 1, 7]],
    ['a tag above 30', [0x1f, 0x22, 1, 7]],
    ['one without an end that holds no elements', [4, 0x80, 0, 0]],
    ['one whose end is missing', [0x30, 0x80, 4, 1, 7]],
    ['elements in each other without end', Array.from({ length: 400 }, () => [0x30, 0x80]).flat()],
  ])('of %s is not known', (_, values) => {
    expect(berEnd(bytes(...values))).toBeUndefined()
  })
})

describe('what an element holds', () => {
  test('is what stands between its head and its end', () => {
    expect([...bodyOf(bytes(4, 2, 1, 2))]).toEqual([1, 2])
    expect([...bodyOf(bytes(0x30, 0x80, 5, 0, 0, 0))]).toEqual([5, 0])
  })

  test.each([
    ['a sequence', [0x30, 4, 5, 0, 5, 0], 2],
    ['one that ends with two zeros', [0x30, 0x80, 5, 0, 5, 0, 0, 0], 2],
    ['one that holds nothing', [0x30, 0], 0],
    ['one that its elements do not fill', [0x30, 3, 5, 0, 5], 0],
    ['an element of bytes', [4, 2, 5, 0], 0],
    ['a tag alone', [0x30], 0],
  ])('of %s are its elements', (_, values, count) => {
    expect(elementsIn(bytes(...values))).toHaveLength(count)
  })

  test('an element that reaches beyond its holder is none', () => {
    expect(elementsIn(bytes(0x30, 2, 4, 2, 7, 7).subarray(0, 4))).toEqual([])
    expect(elementsIn(bytes(0x30, 3, 4, 2, 7, 7))).toEqual([])
    expect(elementsIn(undefined)).toEqual([])
  })
})
