import { describe, expect, test } from 'vitest'
import type { RecordSignature } from '#schemas/record.ts'
import { bytesOfText, toBase64Url } from '#src/signing/bytes.ts'
import { repeatedIn, whatIsSaid } from '#src/signing/repeated-signature.ts'

const ada = { 'x5t#S256': 'ada', iat: 1 }
const as = (role: string, statement?: string) => ({
  plumbline: { role, ...(statement !== undefined && { statement }) },
})
const aSignature = (header: object, signature = 'AAAA'): RecordSignature => ({
  protected: toBase64Url(bytesOfText(JSON.stringify(header))),
  signature,
})
const unreadable = (signature: string): RecordSignature => ({ protected: 'a', signature })

describe('two signatures say the same', () => {
  test.each<[string, RecordSignature, RecordSignature]>([
    ['when they are the same', aSignature(ada), aSignature(ada)],
    ['with another value under one header', aSignature(ada), aSignature(ada, 'BBBB')],
    ['at another time', aSignature(ada), aSignature({ ...ada, iat: 2 })],
    [
      'in one role',
      aSignature({ ...ada, ...as('reviewer') }),
      aSignature({ ...ada, ...as('reviewer'), iat: 2 }),
    ],
  ])('%s', (_, one, other) => {
    expect(repeatedIn([one, other])).toEqual([false, true])
    expect(whatIsSaid(one)).toBe(whatIsSaid(other))
  })
})

describe('two signatures do not say the same', () => {
  test.each<[string, RecordSignature, RecordSignature]>([
    ['with two keys', aSignature(ada), aSignature({ ...ada, 'x5t#S256': 'eve' })],
    [
      'in two roles',
      aSignature({ ...ada, ...as('reviewer') }),
      aSignature({ ...ada, ...as('sign-on') }),
    ],
    [
      'when they dissent for two reasons',
      aSignature({ ...ada, ...as('dissent', 'One.') }),
      aSignature({ ...ada, ...as('dissent', 'Two.') }),
    ],
    ['when neither header can be read', unreadable('AAAA'), unreadable('BBBB')],
    [
      'when neither role can be read',
      aSignature({ ...ada, ...as('president') }),
      aSignature({ ...ada, ...as('president') }, 'BBBB'),
    ],
  ])('%s', (_, one, other) => {
    expect(repeatedIn([one, other])).toEqual([false, false])
  })
})
