import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOfText, concatBytes } from '#src/signing/bytes.ts'
import { digestOf, digestOfParts } from '#src/signing/digest.ts'
import { contentOf, createPartDigests } from '#src/signing/signed-content.ts'

const hashes = ['SHA-256', 'SHA-384', 'SHA-512'] as const

describe('what is signed, by its digest', () => {
  test.each(hashes)('%s of bytes in hand is what WebCrypto says', async (hash) => {
    const bytes = bytesOfText('Signed')
    expect(await contentOf(bytes)(hash)).toEqual(await digestOf(hash, bytes))
    expect(digestOfParts(hash, [bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(
      await digestOf(hash, bytes),
    )
  })

  test('of parts of a file is that of the parts put together, asked in any order', async () => {
    const part = (size: number) =>
      fc
        .tuple(fc.nat(size), fc.nat(size), fc.nat(size))
        .map((places) => places.sort((a, b) => a - b))
        .map(([start = 0, gapEnd = 0, end = 0]) => ({ start, gapEnd, end }))
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.array(fc.tuple(part(300), fc.constantFrom(...hashes)), { maxLength: 6 }),
        async (bytes, asked) => {
          const contentAt = createPartDigests(bytes)
          for (const [range, hash] of asked) {
            const { start, gapEnd, end } = range
            const together = concatBytes(bytes.subarray(0, start), bytes.subarray(gapEnd, end))
            expect(await contentAt(range)(hash)).toEqual(await digestOf(hash, together))
          }
        },
      ),
    )
  })
})
