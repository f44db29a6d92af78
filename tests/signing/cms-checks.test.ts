import { describe, expect, test } from 'vitest'
import { cutOut, noCms } from '#src/signing/cms-checks.ts'

const outcome = (...bytes: number[]) => cutOut(Uint8Array.from(bytes)).check.outcome

describe('a CMS object in its place', () => {
  test('is cut out of the zeros behind it', () => {
    expect(cutOut(Uint8Array.of(0x30, 2, 5, 0, 0, 0)).cms).toEqual(Uint8Array.of(0x30, 2, 5, 0))
  })

  test.each([
    ['strict and padded', [0x30, 2, 5, 0, 0, 0], 'pass'],
    ['looser', [0x30, 0x80, 5, 0, 0, 0, 0, 0], 'info'],
    ['followed by something', [0x30, 2, 5, 0, 0, 9], 'fail'],
    ['nothing', [], 'fail'],
  ])('%s', (_, bytes, expected) => {
    expect(outcome(...bytes)).toBe(expected)
  })

  test('that could not be read names nobody', () => {
    expect(noCms).toEqual({
      certificate: undefined,
      trust: { kind: 'no-certificate' },
      time: null,
      timestamp: null,
    })
  })
})
