import { describe, expect, test } from 'vitest'
import { claimedTime, readRecordHeader } from '#src/signing/record-header.ts'

const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

describe('a protected header', () => {
  test('is an object in base64url', () => {
    expect(readRecordHeader(encoded({ alg: 'ES256' }))).toEqual({
      ok: true,
      value: { alg: 'ES256' },
    })
  })

  test.each([
    ['spelled with padding', `${encoded({ alg: 'ES256' })}=`, 'spelling'],
    ['no JSON', encoded('alg'), 'not-json'],
    ['a list', encoded([]), 'not-json'],
    ['nothing', encoded('null'), 'not-json'],
    ['a member named twice', encoded('{"alg":"ES256","alg":"RS256"}'), 'not-json'],
    ['a critical extension', encoded({ crit: ['exp'] }), 'extension'],
    ['a payload that is not encoded', encoded({ b64: false }), 'extension'],
  ])('is refused as %s', (_, text, fault) => {
    expect(readRecordHeader(text)).toEqual({ ok: false, error: fault })
  })
})

describe('the claimed time', () => {
  test.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [1_772_600_767, '2026-03-04T05:06:07.000Z'],
    [253_402_300_799, '9999-12-31T23:59:59.000Z'],
    [253_402_300_800, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['1772600767', undefined],
    [undefined, undefined],
  ])('%s is %s', (iat, expected) => {
    expect(claimedTime({ iat })?.toISOString()).toBe(expected)
  })
})
