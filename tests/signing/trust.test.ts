import { describe, expect, test } from 'vitest'
import { readCertificate } from '#src/signing/certificate.ts'
import { trustIn } from '#src/signing/trust.ts'
import { aCertificate, ecKeys } from '#tests/support/a-certificate.ts'
import { aSigner } from '#tests/support/a-signer.ts'

const factsOf = async (der: Uint8Array) => {
  const read = await readCertificate(der)
  return read.ok ? read.value.facts : undefined
}

describe('whose word it is', () => {
  test('a key of one’s own vouches for itself', async () => {
    expect(trustIn(await factsOf((await aSigner()).certificate))).toEqual({ kind: 'self-made' })
  })

  test('an issuer is named and not known', async () => {
    const issuer = { name: 'Agency Authority', key: (await ecKeys()).privateKey }
    const facts = await factsOf(await aCertificate(await ecKeys(), { issuer }))
    expect(trustIn(facts)).toEqual({ kind: 'issuer-not-known', issuer: 'Agency Authority' })
  })

  test('without a certificate there is nobody', () => {
    expect(trustIn(undefined)).toEqual({ kind: 'no-certificate' })
  })
})
