import { describe, expect, test } from 'vitest'
import { octets } from '#src/signing/asn1.ts'
import { bytesOfText } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { type CmsSignature, readCms } from '#src/signing/read-cms.ts'
import { contentOf } from '#src/signing/signed-content.ts'
import { verifyCms } from '#src/signing/verify-cms.ts'
import { aCertificate, ecKeys } from '#tests/support/a-certificate.ts'
import { aCms, contentType, messageDigest, signingCertificateV2 } from '#tests/support/a-cms.ts'

const content = bytesOfText('content')

async function aSignature(ofCertificate: Uint8Array | 'its-own' | 'none'): Promise<CmsSignature> {
  const keys = await ecKeys()
  const certificate = await aCertificate(keys)
  const scheme = { family: 'ECDSA', hash: 'SHA-256' } as const
  const named = ofCertificate === 'its-own' ? certificate : ofCertificate
  const attributes = [
    contentType(),
    messageDigest(await digestOf('SHA-256', content)),
    ...(named === 'none' ? [] : [signingCertificateV2(octets(await digestOf('SHA-256', named)))]),
  ]
  const read = await readCms(
    await aCms({ key: keys.privateKey, scheme, certificate }, content, { attributes }),
  )
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const allGood = { contentDigest: true, signatureValue: true, signingCertificate: true }

describe('the mathematics of a signature', () => {
  test('holds for what was signed', async () => {
    expect(await verifyCms(await aSignature('its-own'), contentOf(content))).toEqual(allGood)
  })

  test('tells changed content from a changed signature', async () => {
    const cms = await aSignature('its-own')
    expect(await verifyCms(cms, contentOf(bytesOfText('Content')))).toEqual({
      ...allGood,
      contentDigest: false,
    })
    const signedAttributes = cms.signedAttributes.slice()
    signedAttributes[signedAttributes.length - 1] = 0
    expect(await verifyCms({ ...cms, signedAttributes }, contentOf(content))).toEqual({
      ...allGood,
      signatureValue: false,
    })
  })

  test('tells another certificate from none at all', async () => {
    expect(await verifyCms(await aSignature(content), contentOf(content))).toEqual({
      ...allGood,
      signingCertificate: false,
    })
    expect(await verifyCms(await aSignature('none'), contentOf(content))).toEqual({
      ...allGood,
      signingCertificate: 'absent',
    })
  })

  test('promises nothing about a key that it does not know', async () => {
    const cms = await aSignature('its-own')
    const key = { ...cms.certificate.key, kind: 'unsupported' } as const
    const certificate = { ...cms.certificate, key }
    expect(await verifyCms({ ...cms, certificate }, contentOf(content))).toEqual({
      ...allGood,
      signatureValue: 'unknown',
    })
  })
})
