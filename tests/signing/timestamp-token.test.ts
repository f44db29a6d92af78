import { Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { readTimestampInfo } from '#src/signing/timestamp-token.ts'
import { critical, type InfoParts, timestampInfo } from '#tests/support/a-time-authority.ts'

const digest = new Uint8Array(32).fill(7)
const read = (parts: InfoParts = {}) => readTimestampInfo(timestampInfo(digest, parts))

describe('what an authority states', () => {
  test('is read to the second, with its number and its rules', () => {
    expect(read({ serial: Uint8Array.of(0x0a, 0xbc), nonce: Uint8Array.of(0x41, 2) })).toEqual({
      facts: {
        time: '2026-05-03T09:10:11.000Z',
        policy: '1.2.3.4.5',
        serial: '0abc',
        nonce: '4102',
      },
      imprint: { hash: 'SHA-256', digest },
    })
  })

  test.each([
    ['20260503091011.5Z', '2026-05-03T09:10:11.500Z'],
    ['20260503091011.123456Z', '2026-05-03T09:10:11.123Z'],
    ['20280229235959Z', '2028-02-29T23:59:59.000Z'],
  ])('may be written %s', (timeText, time) => {
    expect(read({ timeText })?.facts).toMatchObject({ time, nonce: null })
  })

  test('may have extensions that are not critical', () => {
    const extensions = [sequence(oid('1.2.3'), octets(Uint8Array.of(5, 0)))]
    expect(read({ extensions })).toBeDefined()
  })
})

describe('statements that are refused', () => {
  test.each<[string, InfoParts]>([
    ['of another version', { version: 2 }],
    ['with a hash that is not believed', { hash: sequence(oid('1.3.14.3.2.26'), new Null()) }],
    ['with something critical that is not known', { extensions: [critical()] }],
    ['of a day that is none', { timeText: '20260230120000Z' }],
    ['of a month that is none', { timeText: '20261301120000Z' }],
    ['of a leap second', { timeText: '20260630235960Z' }],
    ['with a fraction that ends in nought', { timeText: '20260503091011.50Z' }],
    ['of another time zone', { timeText: '20260503091011+0100' }],
  ])('%s', (_, parts) => {
    expect(read(parts)).toBeUndefined()
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['no DER', Uint8Array.of(0x30, 0x80, 0, 0)],
    ['DER of something else', Uint8Array.of(0x30, 3, 2, 1, 1)],
  ])('%s', (_, der) => {
    expect(readTimestampInfo(der)).toBeUndefined()
  })
})
