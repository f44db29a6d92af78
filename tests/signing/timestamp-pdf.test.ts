import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import { requestTimestamp } from '#src/signing/timestamp-pdf.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { certificateOf } from '#tests/support/a-chain.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { anAnswer, aTimeAuthority, aToken, timestampInfo } from '#tests/support/a-time-authority.ts'
import { judgedBy } from '#tests/support/judged-by.ts'
import { addTimestamp } from '#tests/support/linted-signing.ts'

const authority = await aTimeAuthority()
const fields = ['author', 'reviewer', 'timestamp']

async function answerTo(file: Uint8Array): Promise<Uint8Array> {
  const asked = await requestTimestamp(file)
  if (!asked.ok) throw new Error(asked.error.kind)
  const { digest, nonce } = asked.value
  return anAnswer(await aToken(authority, timestampInfo(digest, { nonce })))
}

async function stamped(file: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const out = await addTimestamp(file, await answerTo(file))
  if (!out.ok) throw new Error(out.error.kind)
  return out.value.bytes
}

const problemOf = async (file: Uint8Array) => {
  const asked = await requestTimestamp(file)
  return asked.ok ? 'asked' : asked.error
}

describe.each(['table', 'stream'] as const)('a time stamp in a file with a %s', (form) => {
  test('leaves the signatures valid and says before when the file existed', async () => {
    const signed = await aCountersignedPdf(await aSignedPdf(aPdf({ form, fields })))
    const out = await stamped(signed)
    expect(out.subarray(0, signed.length)).toEqual(signed)
    const anchors = [await certificateOf(authority.root)]
    const { signatures, emptyFields } = await verifyPdf(out, {}, anchors)
    expect(signatures.map(({ field, verdict }) => [field, verdict])).toEqual([
      ['author', 'later-permitted'],
      ['reviewer', 'later-permitted'],
      ['timestamp', 'intact'],
    ])
    expect(signatures[2]).toMatchObject({
      timestamp: { time: '2026-05-03T09:10:11.000Z' },
      claimed: { time: '2026-05-03T09:10:11.000Z' },
      signer: { name: 'Test Time Desk' },
      trust: { kind: 'vouched-for', anchor: 'Test Time Root' },
    })
    expect(signatures[0]?.timestamp).toBeNull()
    expect(emptyFields).toEqual([])
  })

  test('is asked for with the same words each time, so nothing needs to be kept', async () => {
    const signed = await aSignedPdf(aPdf({ form, fields }))
    expect(await requestTimestamp(signed)).toEqual(await requestTimestamp(signed.slice()))
  })

  test('does not hold once a byte before it is changed', async () => {
    const out = await stamped(await aSignedPdf(aPdf({ form, fields })))
    const at = Buffer.from(out).indexOf('page one')
    const text = at < 0 ? 100 : at
    out[text] = Number(out[text]) ^ 1
    const { signatures } = await verifyPdf(out)
    expect(signatures.every(({ verdict }) => verdict === 'broken')).toBe(true)
  })
})

describe('no time stamp', () => {
  const plain = () => aPdf({ fields })

  test.each([
    ['what is no PDF', () => bytesOfText('hello'), { kind: 'unreadable-pdf' }],
    [
      'a file with bytes behind its end',
      () => concatBytes(plain(), bytesOfText('more')),
      { kind: 'unreadable-pdf' },
    ],
    ['a file without the field', () => aPdf(), { kind: 'no-timestamp-field' }],
    ['a file that has one', async () => stamped(plain()), { kind: 'timestamped-already' }],
  ])('for %s', async (_, file, problem) => {
    expect(await problemOf(await file())).toMatchObject(problem)
    expect(await addTimestamp(await file(), new Uint8Array())).toMatchObject({ error: problem })
  })

  test('for a file whose signer lets nothing follow', async () => {
    const signed = await aSignedPdf(plain())
    const at = Buffer.from(signed).indexOf('/P 2')
    const closed = Uint8Array.from(signed)
    closed[at + 3] = 0x31
    expect(await problemOf(closed)).toEqual({ kind: 'closed' })
  })

  test('for a file whose form is not where the file says', async () => {
    const broken = Buffer.from(plain()).toString('latin1').replace('\n7 0 obj', '\nX 0 obj')
    const bytes = Uint8Array.from(Buffer.from(broken, 'latin1'))
    expect(await problemOf(bytes)).toMatchObject({ kind: 'unreadable-pdf' })
  })

  test('from an answer to another file', async () => {
    const answer = await answerTo(await aSignedPdf(plain()))
    expect(await addTimestamp(await aSignedPdf(plain()), answer)).toEqual({
      ok: false,
      error: { kind: 'for-another-file' },
    })
  })

  test('from an answer that is too large for its place', async () => {
    const file = plain()
    const asked = await requestTimestamp(file)
    if (!asked.ok) throw new Error(asked.error.kind)
    const many = Array.from({ length: 80 }, () => authority.root.der)
    const info = timestampInfo(asked.value.digest)
    const token = await aToken(authority, info, { certificates: [authority.holder.der, ...many] })
    expect(await addTimestamp(file, anAnswer(token))).toMatchObject({
      error: { kind: 'answer-too-large', limit: 16_384 },
    })
  })
})

const kept = new URL('../fixtures/timestamps/', import.meta.url)
const fixture = (name: string) => Uint8Array.from(readFileSync(new URL(name, kept)))

describe('a request that was sent long ago', () => {
  test('is still the one that comes out of the file today, and its answer still fits', async () => {
    expect(existsSync(kept)).toBe(true)
    const signed = fixture('signed.pdf')
    const asked = await requestTimestamp(signed)
    expect(asked).toMatchObject({ ok: true, value: { der: fixture('request.tsq') } })
    const out = await addTimestamp(signed, fixture('answer.tsr'))
    if (!out.ok) throw new Error(JSON.stringify(out.error))
    const anchors = [await certificateOf({ der: fixture('root.der') as Uint8Array<ArrayBuffer> })]
    const { signatures } = await verifyPdf(out.value.bytes, {}, anchors)
    expect(signatures).toMatchObject([
      { field: 'author', verdict: 'later-permitted' },
      { verdict: 'intact', trust: { kind: 'vouched-for', anchor: 'TEST ONLY Time Root' } },
    ])
  })
})

const qpdf = judgedBy('qpdf')
const pdfsig = judgedBy('pdfsig')

describe('other programs', () => {
  test.skipIf(!qpdf)('qpdf finds nothing wrong', async () => {
    const out = await stamped(await aSignedPdf(aPdf({ fields })))
    expect(qpdf?.(['--check', 'FILE0'], out)).toContain('No syntax or stream encoding errors')
  })

  test.skipIf(!pdfsig)('pdfsig still calls the author’s signature valid', async () => {
    const text = pdfsig?.(['-nocert', 'FILE0'], await stamped(await aSignedPdf(aPdf({ fields }))))
    expect(text).toContain('Signature is Valid')
  })
})
