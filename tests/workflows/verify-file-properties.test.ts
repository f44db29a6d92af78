import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { aSmallReport } from '#tests/support/a-small-report.ts'
import { bytesOf, signatureIn } from '#tests/support/a-tampered-report.ts'
import { flipped } from '#tests/support/a-tampering.ts'
import { misspelling, runs, splice } from '#tests/support/random-tampering.ts'
import { type Told, whatIsTold } from '#tests/support/what-is-told.ts'

/** Whatever the bytes are, the check ends soon, with an answer, and calls nothing intact that is not. */
type Bytes = Uint8Array<ArrayBuffer>

let signed: Bytes
let packed: Bytes
let sealed: string

beforeAll(async () => {
  signed = await aSmallReport()
  packed = await aSmallReport({ pdf: { form: 'stream' } })
  sealed = JSON.stringify(await aSealedRecord())
})

/** Far below what the limits allow, and far above what a small file needs even on a busy machine. */
const SOON = 10_000

async function answered(content: Uint8Array | string): Promise<Told> {
  const started = performance.now()
  const told = await whatIsTold(content)
  expect(performance.now() - started).toBeLessThan(SOON)
  expect(told.headline).not.toBe('')
  if (told.check.outcome === 'intact') expect(told.check.reasons).toEqual([])
  return told
}

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

/** All but the room of the signature, which nothing can sign. */
function signedBytes(bytes: Bytes): Uint8Array {
  const { start, end } = signatureIn(bytes)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

async function neverIntact(tampered: Bytes, original: Bytes): Promise<void> {
  const { check } = await answered(tampered)
  if (check.outcome !== 'intact') return
  expect(isSame(signedBytes(tampered), signedBytes(original))).toBe(true)
}

describe('a PDF', () => {
  test('of noise behind the mark of a PDF is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (noise) => {
        await answered(Uint8Array.from(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise])))
      }),
      runs(40),
    )
  })

  test('with pieces moved, doubled, lost or taken from another is not intact', async () => {
    await fc.assert(
      fc.asyncProperty(splice, fc.boolean(), async (change, isPacked) => {
        const [mine, other] = isPacked ? [packed, signed] : [signed, packed]
        await neverIntact(change(mine, other), mine)
      }),
      runs(60),
    )
  })

  test('with its numbers and words exchanged is not intact', async () => {
    await fc.assert(
      fc.asyncProperty(misspelling, async (change) => neverIntact(change(signed), signed)),
      runs(60),
    )
  })

  test('that nobody signed, with its numbers and words exchanged, is never signed', async () => {
    const plain = aPdf({ attachments: [{ name: 'assessment.json', content: sealed }] })
    await fc.assert(
      fc.asyncProperty(misspelling, async (change) => {
        const { check } = await answered(change(plain))
        expect(check.outcome).not.toBe('intact')
      }),
      runs(40),
    )
  })

  test('with any byte of its signature changed says the same of who signed, or does not hold', async () => {
    const { start, end } = signatureIn(signed)
    const original = (await answered(signed)).check.pdfSignatures[0]
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), async (place, byte) => {
        const changed = signed.slice()
        changed[start + 1 + (place % Math.min(2_000, end - start - 2))] = byte
        const { check } = await answered(changed)
        if (check.outcome !== 'intact') return
        expect(check.pdfSignatures[0]?.signer).toEqual(original?.signer)
        expect(check.pdfSignatures[0]?.claimed).toEqual(original?.claimed)
      }),
      runs(60),
    )
  })
})

describe('a record', () => {
  test('of any text behind a brace is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 500 }), async (text) => {
        const { check } = await answered(`{${text}`)
        expect(check.outcome).not.toBe('intact')
      }),
      runs(40),
    )
  })

  test('that is any JSON under our label is answered', async () => {
    const any = fc.object({ maxDepth: 6, maxKeys: 8, withNullPrototype: false })
    await fc.assert(
      fc.asyncProperty(any, fc.constantFrom(1, 2, 3), async (value, version) => {
        const text = JSON.stringify({ ...value, format: `plumbline-record/${version}` })
        const { check } = await answered(text)
        expect(check.outcome).not.toBe('intact')
      }),
      runs(40),
    )
  })

  test('with any value exchanged for any other is intact only if it is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.jsonValue({ maxDepth: 3 }), async (place, value) => {
        const record: unknown = JSON.parse(sealed)
        const places = placesIn(record)
        const chosen = places[place % places.length]
        if (chosen) Reflect.set(chosen.holder, chosen.key, value)
        const text = JSON.stringify(record)
        const { check } = await answered(text)
        if (check.outcome === 'intact') expect(JSON.parse(text)).toEqual(JSON.parse(sealed))
      }),
      runs(80),
    )
  })

  test('with any bit flipped is intact only where it says the same', async () => {
    const bytes = bytesOf(sealed)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        const changed = flipped(bytes, at)
        const { check } = await answered(changed)
        if (check.outcome === 'intact')
          expect(JSON.parse(Buffer.from(changed).toString())).toEqual(JSON.parse(sealed))
      }),
      runs(60),
    )
  })
})

type Place = { holder: object; key: string | number }

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [{ holder: value, key }, ...placesIn(item)])
}
