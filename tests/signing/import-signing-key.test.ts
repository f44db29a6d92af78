import { describe, expect, test } from 'vitest'
import { belongsTo, importSigningKey } from '#src/signing/import-signing-key.ts'
import { ecKeys, rsaKeys } from '#tests/support/a-certificate.ts'
import { aHolder, certificateOf } from '#tests/support/a-chain.ts'
import { pkcs8Of } from '#tests/support/a-p12.ts'

describe('a key that comes from outside', () => {
  test('signs and cannot be read out again', async () => {
    const { privateKey } = await ecKeys('P-384')
    const key = await importSigningKey(await pkcs8Of(privateKey), 'P-384')
    expect([key?.extractable, key?.usages]).toEqual([false, ['sign']])
  })

  test.each([
    ['of a kind not known here', 'unsupported'],
    ['of another curve', 'P-521'],
    ['of another family', 'RSA'],
  ] as const)('%s is not taken', async (_, kind) => {
    const { privateKey } = await ecKeys('P-384')
    expect(await importSigningKey(await pkcs8Of(privateKey), kind)).toBeUndefined()
  })

  test('is known as the certificate’s own by signing', async () => {
    const holder = await aHolder('A')
    const certificate = await certificateOf(holder)
    expect(await belongsTo(holder.keys.privateKey, certificate)).toBe(true)
    expect(await belongsTo((await ecKeys()).privateKey, certificate)).toBe(false)
  })

  test('says nothing where nobody would believe the signature', async () => {
    const holder = await aHolder('A')
    const short = await aHolder('B', holder, { keys: await rsaKeys(1024) })
    expect(await belongsTo(short.keys.privateKey, await certificateOf(short))).toBeUndefined()
    const odd = (await rsaKeys(2048, 'SHA-1')).privateKey
    expect(await belongsTo(odd, await certificateOf(holder))).toBeUndefined()
  })
})
