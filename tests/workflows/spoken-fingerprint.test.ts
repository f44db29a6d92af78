import { expect, test } from 'vitest'
import { fingerprintFrom, fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'

test('a fingerprint goes into words and comes back', () => {
  const hex = 'ab12'.repeat(16)
  expect(fingerprintWords(hex)).toHaveLength(24)
  expect(fingerprintFrom(fingerprintWords(hex).join(' '))).toBe(hex)
  expect(fingerprintFrom('hello')).toBeUndefined()
})
