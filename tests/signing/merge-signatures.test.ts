import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordSignature } from '#schemas/record.ts'
import { mergeSignatures } from '#src/signing/merge-signatures.ts'

const signature = (who: string, iat: number, capacity?: object): RecordSignature => {
  const header = { 'x5t#S256': who, iat, ...(capacity && { plumbline: capacity }) }
  return {
    protected: Buffer.from(JSON.stringify(header)).toString('base64url'),
    signature: Buffer.from(`${who} ${iat}`).toString('base64url'),
  }
}
const author = signature('ada', 500)
const elm = signature('elm', 20, { role: 'sign-on' })
const oak = signature('oak', 10, { role: 'sign-on' })

describe('signatures of several copies', () => {
  test('keep first what stands first in each, whatever its clock said', () => {
    expect(mergeSignatures([[author, elm], [author, oak], [author]])).toEqual({
      signatures: [author, oak, elm],
      repeated: 0,
    })
  })

  test('stand by claimed time where the copies do not begin alike', () => {
    expect(mergeSignatures([[author, elm], [oak]]).signatures).toEqual([oak, elm, author])
    expect(mergeSignatures([[author], []]).signatures).toEqual([author])
    expect(mergeSignatures([]).signatures).toEqual([])
  })

  test('of one signer in one role are one, and in two roles two', () => {
    const again = signature('elm', 40, { role: 'sign-on' })
    const reviewer = signature('elm', 30, { role: 'reviewer' })
    expect(
      mergeSignatures([
        [author, again],
        [author, elm, reviewer],
      ]),
    ).toEqual({
      signatures: [author, elm, reviewer],
      repeated: 1,
    })
  })

  test('of one who dissents for two reasons are both kept', () => {
    const one = signature('elm', 1, { role: 'dissent', statement: 'Too few.' })
    const two = signature('elm', 2, { role: 'dissent', statement: 'Too old.' })
    expect(
      mergeSignatures([
        [author, one],
        [author, two],
      ]).signatures,
    ).toHaveLength(3)
  })

  test('that cannot be read stand for themselves', () => {
    const unread = { protected: 'e30=', signature: 'AA' }
    const odd = signature('elm', 1, { role: 'witness' })
    expect(mergeSignatures([[author, unread, odd], [author]]).signatures).toHaveLength(3)
  })

  test('are the same in whatever order the copies come, and none is lost', () => {
    const some = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(3)), {
      selector: ([who]) => who,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (copies) => {
        const lists = copies.map((copy) => [
          author,
          ...copy.map(([who, iat]) => signature(`${who}`, iat, { role: 'sign-on' })),
        ])
        const there = mergeSignatures(lists)
        expect(mergeSignatures(lists.toReversed())).toEqual(there)
        const signers = new Set(copies.flatMap((copy) => copy.map(([who]) => who)))
        expect(there.signatures).toHaveLength(signers.size + 1)
      }),
    )
  })
})
