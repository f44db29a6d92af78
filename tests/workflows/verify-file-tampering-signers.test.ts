import { beforeAll, describe, expect, test } from 'vitest'
import type { RecordSignature } from '#schemas/record.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import { aKey, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { edited, forged, sealedBy, type ToldAs } from '#tests/support/a-tampered-record.ts'
import { anAcquaintance } from '#tests/support/an-acquaintance.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of who signed: signatures repeated, taken out or put under the name of somebody known. */
const unsure = 'Not everything could be checked'
const withAnother = (copy: (entry: RecordSignature) => RecordSignature) =>
  edited((record) => {
    const [entry] = record.signatures ?? []
    if (entry) record.signatures = [entry, copy(entry)]
  })
const signedByGraceToo = async (text: string) =>
  JSON.stringify(await sealedBy(JSON.parse(text), 'Grace Reviewer'))
const withoutLast = edited((record) => {
  record.signatures?.pop()
})

const ORDER_OF_P256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** Where (r, s) holds, (r, n - s) holds, too: another spelling for readers that look for repeated ones. */
function twinOf({ protected: header, signature }: RecordSignature): RecordSignature {
  const value = Buffer.from(signature, 'base64url')
  const s = ORDER_OF_P256 - BigInt(`0x${value.subarray(32).toString('hex')}`)
  const twin = `${value.subarray(0, 32).toString('hex')}${s.toString(16).padStart(64, '0')}`
  return { protected: header, signature: Buffer.from(twin, 'hex').toString('base64url') }
}

const table: ToldAs[] = [
  {
    headline: 'Not changed since it was signed',
    sentence: 'Every check below holds',
    tamperings: {
      'the second of two signatures taken out, which nobody can tell': async (text) =>
        withoutLast(await signedByGraceToo(text)),
    },
  },
  {
    headline: unsure,
    sentence: 'this one adds nothing. Do not count it.',
    tamperings: {
      'one signature twice, to look like two': withAnother((entry) => entry),
      'the twin that every signature on a curve has, beside it': withAnother(twinOf),
    },
  },
]

let sealed: string

beforeAll(async () => {
  sealed = JSON.stringify(await aSealedRecord())
})

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, tamperings }) => {
  test.each(Object.entries(tamperings))('%s', async (_, tamper) => {
    const told = await whatIsTold(await tamper(sealed))
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})

test('what only the fingerprint tells, the address book tells: a known name with another key is said to be one', async () => {
  const name = 'Ada Advocate'
  const { certificate } = await aKey(name)
  const entry = anAcquaintance({ name, fingerprint: await sha256Hex(certificate) })
  for (const double of [name, '\u0410da Advocate']) {
    const again = await forged({}, { certificate: { name: double } })(sealed)
    const { check } = await whatIsTold(String(again), [entry])
    expect(check.familiar).toMatchObject([{ kind: 'look-alike', entry }])
  }
  expect((await whatIsTold(sealed, [entry])).check.familiar).toMatchObject([{ kind: 'known' }])
})
