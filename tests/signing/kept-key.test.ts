import { expect, test } from 'vitest'
import { fromKeptKey, toKeptKey } from '#src/signing/kept-key.ts'
import { signBytes } from '#src/signing/raw-signature.ts'
import { createSigningKey, type SigningIdentity } from '#src/signing/signing-key.ts'

const now = new Date('2026-01-02T03:04:05Z')

async function aKey(): Promise<SigningIdentity> {
  const made = await createSigningKey({
    ...{ name: 'Ada', organisation: '', pseudonym: false, now, extractable: true },
  })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const withRsa = async (): Promise<SigningIdentity> => ({
  ...(await aKey()),
  privateKey: (
    await crypto.subtle.generateKey(
      { ...rsa, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['sign', 'verify'],
    )
  ).privateKey,
})

test.each([
  ['an elliptic key', aKey, { family: 'ECDSA', hash: 'SHA-256' } as const],
  ['an RSA key', withRsa, { family: 'RSA', hash: 'SHA-256' } as const],
])(
  '%s comes back from its bytes able to sign, and is not given out any more',
  async (_n, make, scheme) => {
    const identity = await make()
    const again = await fromKeptKey(await toKeptKey(identity))
    expect(again.certificate).toEqual(identity.certificate)
    expect(again.createdAt).toBe(identity.createdAt)
    expect(again.privateKey.extractable).toBe(false)
    expect((await signBytes(again.privateKey, scheme, new Uint8Array(3))).length).toBeGreaterThan(
      60,
    )
  },
)

test('bytes that are no key are refused', async () => {
  const kept = await toKeptKey(await aKey())
  await expect(fromKeptKey({ ...kept, pkcs8: new Uint8Array(3) })).rejects.toThrow()
})
