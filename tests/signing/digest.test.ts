import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  digestOf,
  formatFingerprint,
  frameworkDigest,
  recordDigest,
  recordPayload,
  sha256Hex,
} from '#src/signing/digest.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord } from '#tests/support/a-record.ts'

const nodeDigest = (hash: string, bytes: Uint8Array) =>
  createHash(hash.replace('-', '').toLowerCase()).update(bytes).digest('hex')

describe('digests of bytes', () => {
  test.each(['SHA-256', 'SHA-384', 'SHA-512'] as const)(
    '%s is what Node computes',
    async (hash) => {
      const bytes = Uint8Array.of(1, 2, 3)
      const digest = await digestOf(hash, bytes)
      expect(Buffer.from(digest).toString('hex')).toBe(nodeDigest(hash, bytes))
    },
  )

  test('the SHA-256 of no bytes is the known one', async () => {
    expect(await sha256Hex(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})

describe('the digest of a record', () => {
  test('covers everything but the signatures', async () => {
    const record = await aRecord()
    const signed = await aRecord({ signatures: [{ protected: 'aaaa', signature: 'bbbb' }] })
    expect(await recordDigest(signed)).toEqual(await recordDigest(record))
    expect(
      await recordDigest({ ...record, id: '00000000-0000-4000-8000-0000000000ff' }),
    ).not.toEqual(await recordDigest(record))
  })

  test('is the SHA-256 of the payload, which names its members in order', async () => {
    const record = await aRecord()
    const payload = recordPayload(record)
    if (!payload.ok) throw new Error('no payload')
    const text = new TextDecoder().decode(payload.value)
    expect(text.startsWith('{"application":{"name":"Plumbline"')).toBe(true)
    expect(text).not.toContain('"signatures"')
    expect(await recordDigest(record)).toEqual({
      ok: true,
      value: nodeDigest('SHA-256', payload.value),
    })
  })

  test('a record that JSON cannot say exactly has none', async () => {
    const record = await aRecord()
    const cut = { ...record, assessment: { ...record.assessment, title: 'half \ud800' } }
    expect(await recordDigest(cut)).toEqual({
      ok: false,
      error: { kind: 'not-canonical', path: '/assessment/title' },
    })
  })

  test('the framework inside has a digest of its own', async () => {
    const record = await aRecord()
    expect(await frameworkDigest(aFramework)).toEqual({ ok: true, value: record.framework.sha256 })
  })
})

describe('fingerprints for people', () => {
  test('come in groups of four, so that two people can compare them aloud', () => {
    const fingerprint = formatFingerprint('0a1b2c3d'.repeat(8))
    expect(fingerprint.split(' ')).toHaveLength(16)
    expect(fingerprint.startsWith('0A1B 2C3D 0A1B')).toBe(true)
    expect(formatFingerprint('')).toBe('')
  })
})
