import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pemBlock, pemBlocks } from '#src/signing/pem.ts'

describe('PEM', () => {
  test('comes back as it was, block by block', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const blocks = all.map((bytes) => ({
            label: 'CERTIFICATE',
            bytes: Uint8Array.from(bytes),
          }))
          const text = blocks
            .map(({ label, bytes }) => pemBlock(label, bytes))
            .join('words between\n')
          expect(pemBlocks(text)).toEqual(blocks)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['marks that do not fit', '-----BEGIN A-----\nAQ==\n-----END B-----'],
    ['no base64', '-----BEGIN A-----\n!!\n-----END A-----'],
  ])('is not %s', (_, text) => {
    expect(pemBlocks(text)).toBeUndefined()
  })
})
