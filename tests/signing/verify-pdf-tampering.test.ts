import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  placeOf,
  replaced,
  stream,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner } from '#tests/support/a-signer.ts'

type Bytes = Uint8Array<ArrayBuffer>

let base: Bytes
let signed: Bytes
let twice: Bytes
let packed: Bytes

beforeAll(async () => {
  base = aPdf()
  signed = await aSignedPdf(base)
  twice = await aCountersignedPdf(signed)
  packed = await aSignedPdf(aPdf({ form: 'stream' }))
})

async function verdictsOn(bytes: Uint8Array) {
  const { readable, signatures } = await verifyPdf(bytes)
  return readable ? signatures.map(({ verdict }) => verdict) : 'unreadable'
}

const with_ = (bytes: Uint8Array, at: number, byte: number): Bytes => {
  const changed = Uint8Array.from(bytes)
  changed[at] = byte
  return changed
}

const appended = (bytes: Uint8Array, text: string): Bytes =>
  Uint8Array.from(Buffer.concat([bytes, Buffer.from(text, 'latin1')]))

/** Where the hexadecimal signature stands: the only bytes that it cannot cover. */
function contentsOf(bytes: Uint8Array): { start: number; end: number } {
  const text = Buffer.from(bytes).toString('latin1')
  const [, start, end] = /\/ByteRange \[0 (\d+) (\d+) /.exec(text) ?? []
  return { start: Number(start), end: Number(end) }
}

describe('one tampering after the other', () => {
  test.each<[string, () => Bytes | Promise<Bytes>, string | string[]]>([
    ['nothing', () => signed, ['intact']],
    ['a word on the page', () => replaced(signed, 'page one', 'page 0ne'), ['broken']],
    ['the digest in the metadata', () => replaced(signed, 'abab', 'abac'), ['broken']],
    [
      'the name beside the signature',
      () => replaced(signed, '/Name (Ada', '/Name (Eva'),
      ['broken'],
    ],
    ['the claimed time', () => replaced(signed, '(D:20260304', '(D:20260305'), ['broken']],
    ['the certified permission', () => replaced(signed, '/P 2 /V', '/P 3 /V'), ['broken']],
    [
      'a digit of the signature',
      () => {
        const { start } = contentsOf(signed)
        const at = start + 400
        return with_(signed, at, signed[at] === 0x30 ? 0x31 : 0x30)
      },
      ['broken'],
    ],
    [
      'the padding of the signature',
      () => with_(signed, contentsOf(signed).end - 3, 0x31),
      ['unsure'],
    ],
    ['the last byte cut off', () => signed.slice(0, -1), ['broken']],
    ['the mark at the end cut off', () => signed.slice(0, -7), 'unreadable'],
    ['half of it cut off', () => signed.slice(0, signed.length / 2), []],
    ['the signature cut off with its revision', () => signed.slice(0, base.length), []],
    ['a line end added', () => appended(signed, '\n'), ['later-permitted']],
    ['words added', () => appended(signed, 'and more'), ['changed-after']],
    ['a second mark added', () => appended(signed, '%%EOF\n'), ['changed-after']],
    [
      'the unsigned file added once more, so that its pages are shown',
      () => appended(signed, Buffer.from(base).toString('latin1')),
      [],
    ],
    [
      'another page added in an update',
      () => appendRevision(signed, [{ num: CONTENT_ONE, body: stream('', 'q Q') }]),
      ['changed-after'],
    ],
    [
      'the attachment swapped',
      () => appendRevision(signed, [{ num: 31, body: stream('/Type /EmbeddedFile', '{}') }]),
      ['changed-after'],
    ],
    ['the second signature cut off', () => twice.slice(0, signed.length), ['intact']],
    [
      'the page changed under two signatures',
      () => replaced(twice, 'page one', 'page 0ne'),
      ['broken', 'broken'],
    ],
    [
      'an update after two signatures',
      () => appendRevision(twice, [{ num: CONTENT_ONE, body: stream('', 'q Q') }]),
      ['changed-after', 'changed-after'],
    ],
    [
      'a space between two revisions',
      () => {
        const at = signed.length
        return Uint8Array.from(
          Buffer.concat([twice.subarray(0, at), Buffer.from(' '), twice.subarray(at)]),
        )
      },
      ['later-permitted', 'broken'],
    ],
  ])('%s', async (_, tamper, verdicts) => {
    expect(await verdictsOn(await tamper())).toEqual(verdicts)
  })

  test('signed again with another key under the same name: another fingerprint', async () => {
    const again = await aSignedPdf(base, { identity: await aSigner() })
    const [first, second] = await Promise.all([verifyPdf(signed), verifyPdf(again)])
    expect(second.signatures[0]?.verdict).toBe('intact')
    expect(second.signatures[0]?.signer?.name).toBe(first.signatures[0]?.signer?.name)
    expect(second.signatures[0]?.signer?.fingerprint).not.toBe(
      first.signatures[0]?.signer?.fingerprint,
    )
  })

  test('the signature of another file', async () => {
    const other = await aSignedPdf(aPdf({ pageText: 'another' }))
    const from = contentsOf(other)
    const { start, end } = contentsOf(signed)
    const mixed = Uint8Array.from(signed)
    mixed.set(other.subarray(from.start, from.end), start)
    expect(end - start).toBe(from.end - from.start)
    expect(await verdictsOn(mixed)).toEqual(['broken'])
  })
})

describe('any tampering', () => {
  test('with one byte outside the signature is noticed', async () => {
    const files = [signed, packed, twice]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0, 1, 2),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (index, place, flip) => {
          const bytes = files[index] ?? signed
          const { start, end } = contentsOf(bytes)
          const at = place % bytes.length
          fc.pre(at < start || at >= end)
          fc.pre(!isSameDigit(Number(bytes[at]), flip))
          const verdicts = await verdictsOn(with_(bytes, at, Number(bytes[at]) ^ flip))
          const [first] = Array.isArray(verdicts) ? verdicts : []
          if (index < 2 || at < signed.length) expect(verdicts).not.toContain('intact')
          else expect(first).not.toBe('intact')
          if (index === 2) expect(verdicts.slice(-1)).not.toEqual(['intact'])
        },
      ),
      { numRuns: 400 },
    )
  }, 60_000)

  test('inside the signature changes nothing that was signed', async () => {
    const original = await verifyPdf(signed)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2_600),
        fc.constantFrom(...'0123456789abcdefABCDEF'),
        async (place, digit) => {
          const at = contentsOf(signed).start + 1 + place
          const found = await verifyPdf(with_(signed, at, digit.charCodeAt(0)))
          const [report] = found.signatures
          if (report?.verdict !== 'intact') return
          expect(report.signer).toEqual(original.signatures[0]?.signer)
          expect(report.claimed).toEqual(original.signatures[0]?.claimed)
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)

  test('by cutting the file anywhere never leaves the signature intact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (place) => {
        const verdicts = await verdictsOn(signed.slice(0, place % signed.length))
        expect(verdicts).not.toContain('intact')
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  test('with random bytes always ends in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(), async (noise, place) => {
        const at = place % signed.length
        const spliced = Uint8Array.from(
          Buffer.concat([signed.subarray(0, at), noise, signed.subarray(at + noise.length)]),
        )
        for (const bytes of [noise, spliced]) {
          const found = await verifyPdf(bytes, { time: 5_000 })
          expect(found.readable || found.problems.length > 0).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

test('the places of the signature are found', () => {
  const { start, end } = contentsOf(signed)
  expect([signed[start], signed[end - 1]]).toEqual([0x3c, 0x3e])
  expect(placeOf(signed, '/ByteRange')).toBeLessThan(start)
})

/** Hexadecimal digits of another signature mean the same in capitals, and no signature covers its own. */
function isSameDigit(byte: number, flip: number): boolean {
  return flip === 32 && /[a-f]/i.test(String.fromCharCode(byte))
}
