import { describe, expect, test } from 'vitest'
import { algorithmFor, jwsAlgorithm, meaningOf } from '#src/signing/jws-algorithms.ts'

describe('JWS algorithms', () => {
  test.each(['ES256', 'ES384', 'ES512', 'RS256'] as const)(
    '%s is found by what it means',
    (name) => {
      const { scheme, key } = meaningOf(name)
      expect(jwsAlgorithm(name)).toBe(name)
      expect(algorithmFor(scheme, key)).toBe(name)
    },
  )

  test.each(['none', 'HS256', 'PS256', 'es256', 'EdDSA', '', undefined, 5])(
    '%s is on no list',
    (name) => {
      expect(jwsAlgorithm(name)).toBeUndefined()
    },
  )

  test('pairs without a name have none', () => {
    expect(algorithmFor({ family: 'RSA', hash: 'SHA-512' }, 'RSA')).toBeUndefined()
    expect(algorithmFor({ family: 'ECDSA', hash: 'SHA-256' }, 'P-384')).toBeUndefined()
  })
})
