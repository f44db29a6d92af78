import { Boolean as Asn1Boolean, type BaseBlock, Integer, Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { octets, oid, sequence } from '#src/signing/asn1.ts'
import { readCertificate } from '#src/signing/certificate.ts'
import type { CertificateUse } from '#src/signing/certificate-use.ts'
import { aCertificate, anExtension, ecKeys, someUsage } from '#tests/support/a-certificate.ts'

const usage = (bits: number) => anExtension('2.5.29.15', true, someUsage(bits))
const purposes = (...ids: string[]) => anExtension('2.5.29.37', false, sequence(...ids.map(oid)))
const onlyPurposes = (...ids: string[]) => anExtension('2.5.29.37', true, sequence(...ids.map(oid)))
const authority = (...depth: number[]) =>
  anExtension(
    '2.5.29.19',
    true,
    sequence(new Asn1Boolean({ value: true }), ...depth.map((value) => new Integer({ value }))),
  )

const TLS_SERVER = '1.3.6.1.5.5.7.3.1'
const EMAIL = '1.3.6.1.5.5.7.3.4'
const TIME = '1.3.6.1.5.5.7.3.8'
const DOCUMENTS = '1.3.6.1.5.5.7.3.36'

async function useOf(extensions: readonly BaseBlock[] | undefined): Promise<CertificateUse> {
  const der = await aCertificate(await ecKeys(), extensions ? { extensions } : {})
  const read = await readCertificate(der)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value.use
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
    expect((await useOf(extensions)).maySign).toBe(true)
  })
})

describe('certificates that may not', () => {
  test.each([
    ['they only encrypt', [usage(0x20)]],
    ['they have no bits', [anExtension('2.5.29.15', true, someUsage(0))]],
    ['their usage is no bit string', [anExtension('2.5.29.15', true, new Null())]],
    ['they are for web servers', [usage(0x80), purposes(TLS_SERVER)]],
    ['their purposes are no list', [anExtension('2.5.29.37', false, octets(Uint8Array.of(1)))]],
    ['their purposes are no names', [anExtension('2.5.29.37', false, sequence(new Null()))]],
    ['a critical extension is unknown', [anExtension('1.2.3.4', true, sequence())]],
    ['an extension stands twice', [usage(0x80), usage(0x80)]],
  ])('%s', async (_, extensions) => {
    expect((await useOf(extensions)).maySign).toBe(false)
  })

  test('an extension that is not strict DER allows nothing', async () => {
    const loose = sequence(
      oid('2.5.29.15'),
      new Asn1Boolean({ value: true }),
      octets(Uint8Array.of(3, 0x81, 2, 7, 0x80)),
    )
    expect((await useOf([loose])).maySign).toBe(false)
  })
})

describe('certificates that may stamp times', () => {
  test.each([
    ['only that, and critical', [onlyPurposes(TIME)], true],
    ['with a usage for signing', [onlyPurposes(TIME), usage(0x80)], true],
    ['not critical', [purposes(TIME)], false],
    ['beside another purpose', [onlyPurposes(TIME, EMAIL)], false],
    ['another purpose alone', [onlyPurposes(EMAIL)], false],
    ['no purpose', undefined, false],
    ['a usage that only encrypts', [onlyPurposes(TIME), usage(0x20)], false],
    ['critical purposes that are no list', [anExtension('2.5.29.37', true, new Null())], false],
  ])('%s: %s', async (_, extensions, may) => {
    expect((await useOf(extensions)).mayTimestamp).toBe(may)
  })
})

describe('certificates that may issue others', () => {
  test.each([
    ['without a limit', [authority()], Number.POSITIVE_INFINITY],
    ['with none below', [authority(0)], 0],
    ['with three below', [authority(3), usage(0x04)], 3],
    ['for mail', [authority(), purposes(EMAIL)], Number.POSITIVE_INFINITY],
    ['for times', [authority(), purposes(TIME)], Number.POSITIVE_INFINITY],
    ['nothing is stated', undefined, undefined],
    ['they say that they are none', [anExtension('2.5.29.19', true, sequence())], undefined],
    ['their usage does not allow it', [authority(), usage(0xc0)], undefined],
    ['they are for web servers', [authority(), purposes(TLS_SERVER)], undefined],
    [
      'their limits on names are not followed here',
      [authority(), anExtension('2.5.29.30', false, sequence())],
      undefined,
    ],
    ['a limit below nought', [authority(-1)], undefined],
    [
      'a limit that is no number',
      [
        anExtension(
          '2.5.29.19',
          true,
          sequence(new Asn1Boolean({ value: true }), new Asn1Boolean({ value: true })),
        ),
      ],
      undefined,
    ],
  ])('%s', async (_, extensions, depth) => {
    expect((await useOf(extensions)).authority).toBe(depth)
  })
})
