import { type BaseBlock, Null } from 'asn1js'
import { Certificate } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { maySignDocuments } from '#src/signing/certificate-use.ts'
import { aCertificate, anExtension, ecKeys, someUsage } from '#tests/support/a-certificate.ts'

const usage = (bits: number) => anExtension('2.5.29.15', true, someUsage(bits))
const purposes = (...ids: string[]) => anExtension('2.5.29.37', false, sequence(...ids.map(oid)))

const TLS_SERVER = '1.3.6.1.5.5.7.3.1'
const EMAIL = '1.3.6.1.5.5.7.3.4'
const DOCUMENTS = '1.3.6.1.5.5.7.3.36'

async function maySign(extensions: readonly BaseBlock[] | undefined): Promise<boolean> {
  const der = await aCertificate(await ecKeys(), extensions ? { extensions } : {})
  return maySignDocuments(Certificate.fromBER(der))
}

describe('certificates that may sign documents', () => {
  test.each([
    ['nothing is stated', undefined],
    ['digital signatures', [usage(0x80)]],
    ['non-repudiation', [usage(0x40)]],
    ['signing documents', [usage(0xc0), purposes(DOCUMENTS)]],
    ['signing mail among others', [purposes(TLS_SERVER, EMAIL)]],
    ['any purpose', [purposes('2.5.29.37.0')]],
    ['a critical extension that is understood', [anExtension('2.5.29.19', true, sequence())]],
    ['an unknown one that is not critical', [anExtension('1.2.3.4', false, sequence())]],
  ])('%s', async (_, extensions) => {
    expect(await maySign(extensions)).toBe(true)
  })
})

describe('certificates that may not', () => {
  test.each([
    ['they only encrypt', [usage(0x20)]],
    ['they have no bits', [anExtension('2.5.29.15', true, someUsage(0))]],
    ['their usage is no bit string', [anExtension('2.5.29.15', true, new Null())]],
    ['they are for web servers', [usage(0x80), purposes(TLS_SERVER)]],
    ['their purposes are no list', [anExtension('2.5.29.37', false, octets(Uint8Array.of(1)))]],
    ['a critical extension is unknown', [anExtension('1.2.3.4', true, sequence())]],
    ['an extension stands twice', [usage(0x80), usage(0x80)]],
  ])('%s', async (_, extensions) => {
    expect(await maySign(extensions)).toBe(false)
  })
})
