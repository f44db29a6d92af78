import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from '#src/signing/bytes.ts'
import { readFingerprint, spokenFingerprint } from '#src/signing/spoken-fingerprint.ts'

const aFingerprint = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => toHex(Uint8Array.from(bytes)))

describe('a fingerprint in words', () => {
  test('has 24 words, and all 256 bits come back from them, whole or by four letters', () => {
    fc.assert(
      fc.property(aFingerprint, (hex) => {
        const words = spokenFingerprint(hex)
        expect(words).toHaveLength(24)
        expect(readFingerprint(words.join(' '))).toBe(hex)
        expect(
          readFingerprint(words.map((word) => word.slice(0, 4).toUpperCase()).join(', ')),
        ).toBe(hex)
      }),
      { numRuns: 60 },
    )
  })

  test('is that of the published vectors', () => {
    expect(spokenFingerprint('0'.repeat(64)).join(' ')).toBe(`${'abandon '.repeat(23)}art`)
    expect(spokenFingerprint('f'.repeat(64)).join(' ')).toBe(`${'zoo '.repeat(23)}vote`)
  })

  test('shows a word that was heard wrongly, or two that changed places, all but once in 256', () => {
    const words = spokenFingerprint('ab12'.repeat(16))
    const swapped = words.with(0, words[1] ?? '').with(1, words[0] ?? '')
    expect(readFingerprint(swapped.join(' '))).toBeUndefined()
    expect(readFingerprint(words.with(5, 'zebra').join(' '))).toBeUndefined()
    expect(readFingerprint(words.with(5, 'plumbline').join(' '))).toBeUndefined()
  })
})

describe('a fingerprint in digits', () => {
  test.each(['AB12 '.repeat(16), 'ab:12:'.repeat(16), 'ab12'.repeat(16)])('%s', (text) => {
    expect(readFingerprint(text)).toBe('ab12'.repeat(16))
  })

  test.each(['', 'ab12', 'ab12'.repeat(17), 'gg'.repeat(32), 'one two three'])(
    '“%s” is none',
    (text) => {
      expect(readFingerprint(text)).toBeUndefined()
    },
  )
})
