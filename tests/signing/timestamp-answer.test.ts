import { Integer, Null } from 'asn1js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derOf, sequence } from '#src/signing/asn1.ts'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import { digestOf } from '#src/signing/digest.ts'
import { readTimestampAnswer } from '#src/signing/timestamp-answer.ts'
import { timestampRequest } from '#src/signing/timestamp-request.ts'
import { aHolder } from '#tests/support/a-chain.ts'
import {
  anAnswer,
  aTimeAuthority,
  aToken,
  type InfoParts,
  timestampInfo,
} from '#tests/support/a-time-authority.ts'

const authority = await aTimeAuthority()
const request = await timestampRequest(await digestOf('SHA-256', bytesOfText('the file')))
const { nonce, digest } = request
const tokenFor = (parts: InfoParts = { nonce }, over = digest) =>
  aToken(authority, timestampInfo(over, parts))

async function problemOf(answer: Uint8Array) {
  const read = await readTimestampAnswer(answer, request)
  return read.ok ? 'read' : read.error
}

describe('the answer of a time-stamping authority', () => {
  test('gives the token as it stands, its time and who says it', async () => {
    const token = await tokenFor()
    expect(await readTimestampAnswer(anAnswer(token), request)).toMatchObject({
      ok: true,
      value: {
        token,
        facts: { time: '2026-05-03T09:10:11.000Z', serial: '07' },
        authority: { name: 'Test Time Desk', issuer: 'Test Time Root' },
      },
    })
  })

  test.each([
    ['granted with changes', async () => anAnswer(await tokenFor(), 1)],
    ['the token alone', () => tokenFor()],
    ['without the number that was asked for', async () => anAnswer(await tokenFor({}))],
  ])('may be %s', async (_, answer) => {
    expect(await problemOf(await answer())).toBe('read')
  })
})

describe('answers that are refused', () => {
  test('the authority’s own words are kept', async () => {
    const refused = anAnswer(undefined, 2, 'We are closed on Sundays.')
    expect(await problemOf(refused)).toEqual({
      kind: 'refused',
      status: 2,
      text: 'We are closed on Sundays.',
    })
    expect(await problemOf(anAnswer(await tokenFor(), 3))).toEqual({
      kind: 'refused',
      status: 3,
      text: '',
    })
  })

  test('words that are no text are left out', async () => {
    const odd = derOf(sequence(sequence(new Integer({ value: 2 }), sequence(new Null()))))
    expect(await problemOf(odd)).toEqual({ kind: 'refused', status: 2, text: '' })
  })

  test('for another file, or with another hash of it', async () => {
    const other = await digestOf('SHA-256', bytesOfText('another file'))
    expect(await problemOf(anAnswer(await tokenFor({ nonce }, other)))).toEqual({
      kind: 'for-another-file',
    })
    const { hashOid } = await import('#src/signing/algorithms.ts')
    const { oid } = await import('#src/signing/asn1.ts')
    const hash = sequence(oid(hashOid('SHA-512')))
    expect(await problemOf(anAnswer(await tokenFor({ nonce, hash })))).toEqual({
      kind: 'for-another-file',
    })
  })

  test('to another request', async () => {
    expect(await problemOf(anAnswer(await tokenFor({ nonce: Uint8Array.of(9) })))).toEqual({
      kind: 'for-another-request',
    })
  })

  test('by a certificate that may not stamp', async () => {
    const holder = await aHolder('No Time', authority.root)
    const token = await aToken({ ...authority, holder }, timestampInfo(digest, { nonce }))
    expect(await problemOf(anAnswer(token))).toEqual({
      kind: 'answer-unsound',
      check: 'timestamp-use',
    })
  })

  test.each([
    ['nothing', () => new Uint8Array()],
    ['words', () => bytesOfText('<html>404</html>')],
    ['granted without a token', () => anAnswer()],
    ['granted with something else', () => anAnswer(Uint8Array.of(0x30, 0))],
    [
      'a token with a statement that is none',
      async () => anAnswer(await aToken(authority, Uint8Array.of(0x30, 0))),
    ],
    ['no status', () => Uint8Array.of(0x30, 2, 0x30, 0)],
    ['a number', () => Uint8Array.of(2, 1, 0)],
    ['an answer with more behind it', () => concatBytes(anAnswer(), Uint8Array.of(0))],
  ])('%s', async (_, answer) => {
    expect(await problemOf(await answer())).toEqual({ kind: 'not-an-answer' })
  })

  test('whatever the bytes are, there is an answer', async () => {
    const good = anAnswer(await tokenFor())
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = good.slice()
          bytes[at] = Number(bytes[at]) ^ by
          const read = await readTimestampAnswer(bytes, request)
          expect(typeof read.ok).toBe('boolean')
        },
      ),
      { numRuns: 60 },
    )
  })
})
