import { describe, expect, test } from 'vitest'
import { octets } from '#src/signing/asn1.ts'
import { concatBytes, equalBytes } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { contentOf } from '#src/signing/signed-content.ts'
import { checkTimestamp, isTimestamp } from '#src/signing/timestamp-checks.ts'
import { aHolder, certificateOf } from '#tests/support/a-chain.ts'
import type { CmsParts } from '#tests/support/a-cms.ts'
import {
  aTimeAuthority,
  aToken,
  type InfoParts,
  timestampInfo,
} from '#tests/support/a-time-authority.ts'

const stamped = Uint8Array.from(Buffer.from('the file'))
const authority = await aTimeAuthority()

async function failedFor(info: InfoParts, parts: CmsParts = {}, by = authority) {
  const digest = await digestOf('SHA-256', stamped)
  const token = await aToken(by, timestampInfo(digest, info), parts)
  const { checks } = await checkTimestamp(token, contentOf(stamped))
  return checks.filter(({ outcome }) => outcome === 'fail')
}

describe('a time stamp', () => {
  test('holds, says its time, and is vouched for by an imported root', async () => {
    const digest = await digestOf('SHA-256', stamped)
    const token = await aToken(authority, timestampInfo(digest))
    const anchor = await certificateOf(authority.root)
    const padded = concatBytes(token, new Uint8Array(100))
    const found = await checkTimestamp(padded, contentOf(stamped), [anchor])
    expect(found.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['format', 'pass'],
      ['encoding', 'pass'],
      ['structure', 'pass'],
      ['content-digest', 'pass'],
      ['signature-value', 'pass'],
      ['signing-certificate', 'pass'],
      ['timestamp-imprint', 'pass'],
      ['timestamp-use', 'pass'],
      ['certificate-dates', 'pass'],
    ])
    expect(found).toMatchObject({
      time: '2026-05-03T09:10:11.000Z',
      timestamp: { policy: '1.2.3.4.5', nonce: null },
      trust: { kind: 'vouched-for', anchor: 'Test Time Root', through: [] },
    })
    expect(equalBytes(found.certificate?.der ?? stamped, authority.holder.der)).toBe(true)
  })

  test('may be made without the certificate signed along, as older authorities do', async () => {
    const { attribute, messageDigest } = await import('#tests/support/a-cms.ts')
    const { oid } = await import('#src/signing/asn1.ts')
    const info = timestampInfo(await digestOf('SHA-256', stamped))
    const attributes = [
      attribute('1.2.840.113549.1.9.3', oid('1.2.840.113549.1.9.16.1.4')),
      messageDigest(await digestOf('SHA-256', info)),
    ]
    expect(await failedFor({}, { attributes })).toEqual([])
  })

  test('is known by its form', () => {
    expect(isTimestamp({ subFilter: 'ETSI.RFC3161' })).toBe(true)
    expect(isTimestamp({ subFilter: 'ETSI.CAdES.detached' })).toBe(false)
  })
})

describe('time stamps that promise nothing', () => {
  test('over other bytes', async () => {
    const token = await aToken(authority, timestampInfo(await digestOf('SHA-256', stamped)))
    const { checks } = await checkTimestamp(token, contentOf(Uint8Array.of(1)))
    expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([
      { id: 'timestamp-imprint', outcome: 'fail', detail: { algorithm: 'SHA-256' } },
    ])
  })

  test('by a certificate that is for something else', async () => {
    const holder = await aHolder('No Time', authority.root)
    expect(await failedFor({}, {}, { ...authority, holder })).toMatchObject([
      { id: 'timestamp-use' },
    ])
  })

  test('outside the validity of the certificate', async () => {
    const time = new Date('2031-01-01T00:00:00Z')
    expect(await failedFor({ time })).toMatchObject([{ id: 'certificate-dates' }])
  })

  test('whose statement was exchanged', async () => {
    const eContent = octets(timestampInfo(new Uint8Array(32)))
    expect(await failedFor({}, { eContent })).toMatchObject([
      { id: 'content-digest' },
      { id: 'timestamp-imprint' },
    ])
  })

  test.each<[string, CmsParts, string]>([
    [
      'a detached signature',
      { version: 1, eContentType: '1.2.840.113549.1.7.1' },
      'not-a-timestamp',
    ],
    ['of another version', { version: 1 }, 'version'],
    ['stating nothing', { eContent: octets(new Uint8Array()) }, 'not-a-timestamp'],
  ])('%s', async (_, parts, reason) => {
    expect(await failedFor({}, parts)).toEqual([
      { id: 'structure', outcome: 'fail', detail: { reason } },
    ])
  })

  test('of zeros', async () => {
    const { checks, trust } = await checkTimestamp(new Uint8Array(50), contentOf(stamped))
    expect(checks.some(({ outcome }) => outcome === 'fail')).toBe(true)
    expect(trust).toEqual({ kind: 'no-certificate' })
  })
})
