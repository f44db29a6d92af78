import { describe, expect, test } from 'vitest'
import { addedFieldLabel, signatureReason } from '#src/export/signature-words.ts'

describe('the reason beside a signature', () => {
  test.each([
    [{ role: 'author' }, 'Author of this assessment'],
    [{ role: 'reviewer', organisation: 'Elm Aid' }, 'Reviewed this assessment, for Elm Aid'],
    [{ role: 'sign-on', organisation: 'Elm Aid' }, 'Signs on to this assessment, for Elm Aid'],
    [{ role: 'approver' }, 'Approves this assessment for the agency'],
    [{ role: 'dissent', statement: 'Too few cases.' }, 'Dissents: Too few cases.'],
  ] as const)('of %j is %s', (capacity, reason) => {
    expect(signatureReason(capacity, 'en')).toBe(reason)
  })
})

test('a field that is made for a signature says whose it is', () => {
  expect(addedFieldLabel('dissent', 3, 'en')).toBe('Signature of somebody who dissents, number 3')
})
