import { describe, expect, test } from 'vitest'
import { signaturePlace } from '#src/workflows/signature-place.ts'
import { aPdfSignature } from '#tests/support/a-file-check.ts'

const file = (emptyFields: string[], signed: string[]) => ({
  emptyFields,
  pdfSignatures: signed.map((field) => aPdfSignature({ field })),
})
const fresh = file(['reviewer', 'approver', 'timestamp'], ['author'])

describe('the place of the next signature', () => {
  test.each(['reviewer', 'approver'] as const)('is the box of the %s while it is empty', (role) => {
    expect(signaturePlace(role, fresh)).toEqual({ kind: 'empty', field: role })
  })

  test.each(['sign-on', 'dissent', 'author'] as const)(
    'is a field of its own for the role %s',
    (role) => {
      expect(signaturePlace(role, fresh)).toEqual({ kind: 'added', field: `${role}-1`, number: 1 })
    },
  )

  test('is a field of its own once the box is taken', () => {
    expect(signaturePlace('reviewer', file([], ['author', 'reviewer']))).toEqual({
      kind: 'added',
      field: 'reviewer-1',
      number: 1,
    })
  })

  test('has a name that no other field has, signed or not', () => {
    const many = file(['sign-on-2'], ['author', 'sign-on-1', 'sign-on-3'])
    expect(signaturePlace('sign-on', many)).toMatchObject({ field: 'sign-on-4', number: 4 })
  })
})
