import fc from 'fast-check'
import { TimeStampReq } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { digestOf } from '#src/signing/digest.ts'
import { isStrictDer } from '#src/signing/strict-der.ts'
import { timestampRequest } from '#src/signing/timestamp-request.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

describe('a request for a time stamp', () => {
  test('holds the digest, asks for the certificate and comes out the same again', async () => {
    const digest = await digestOf('SHA-256', Uint8Array.of(1, 2, 3))
    const { der, nonce } = await timestampRequest(digest)
    const read = TimeStampReq.fromBER(der.slice())
    expect(new Uint8Array(read.messageImprint.hashedMessage.getValue())).toEqual(digest)
    expect(read).toMatchObject({ version: 1, certReq: true })
    expect(new Uint8Array(read.nonce?.valueBlock.valueHexView ?? [])).toEqual(nonce)
    expect(await timestampRequest(digest)).toEqual({ digest, nonce, der })
  })

  test('always has a positive number of eight bytes, and another for another digest', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (digest) => {
        const { nonce, der } = await timestampRequest(Uint8Array.from(digest))
        seen.add(String(nonce))
        expect(nonce).toHaveLength(8)
        expect(Number(nonce[0])).toBeGreaterThanOrEqual(0x40)
        expect(Number(nonce[0])).toBeLessThan(0x80)
        expect(isStrictDer(der)).toBe(true)
      }),
      { numRuns: 40 },
    )
    expect(seen.size).toBeGreaterThan(20)
  })

  const openssl = judgedBy('openssl')
  test.skipIf(!openssl)('is read by openssl', async () => {
    const { der } = await timestampRequest(await digestOf('SHA-256', new Uint8Array()))
    const text = openssl?.(['ts', '-query', '-in', 'FILE0', '-text'], der) ?? ''
    expect(text).toContain('Hash Algorithm: sha256')
    expect(text).toContain('Certificate required: yes')
    expect(text).toContain('Policy OID: unspecified')
  })
})
