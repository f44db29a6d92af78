import { describe, expect, test } from 'vitest'
import { rolesOf } from '#src/signing/object-roles.ts'
import { formFields } from '#src/signing/pdf-fields.ts'
import { createStep } from '#src/signing/revision-step.ts'
import {
  aPdf,
  appendRevision,
  FIRST_EXTRA,
  FIRST_FIELD,
  FIRST_LOOK,
  FORM,
  INFORMATION,
  METADATA,
  PAGE_ONE,
} from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const rolesIn = (bytes: Uint8Array, before = 0) => {
  const file = opened(bytes)
  const fieldsBefore = formFields(file, before)
  const step = { file, before, after: before, brought: [], fieldsBefore, fieldsAfter: [] }
  const policy = { level: undefined, locksFields: false, references: new Map<number, number>() }
  return rolesOf(createStep({ ...step, ...policy }))
}

describe('roles of objects', () => {
  test('are given to those that a later revision may change in some ways', () => {
    const roles = rolesIn(aPdf())
    const kinds = [1, INFORMATION, METADATA, FORM, FIRST_FIELD, FIRST_LOOK, PAGE_ONE]
    expect(kinds.map((num) => roles.get(num)?.kind)).toEqual([
      'catalog',
      'information',
      'metadata',
      'form',
      'field',
      'appearance',
      undefined,
    ])
    expect(roles.get(FIRST_LOOK + 1)).toMatchObject({ field: { name: 'reviewer' } })
  })

  test('are given to widgets and lists that stand apart', () => {
    const extra = [
      `[${FIRST_EXTRA + 1} 0 R ${FIRST_EXTRA + 3} 0 R]`,
      `<</FT /Sig /T (apart) /Kids [${FIRST_EXTRA + 2} 0 R]>>`,
      '<</Subtype /Widget>>',
      '<</FT /Tx /T (text)>>',
    ]
    const change = { num: FORM, body: `<</Fields ${FIRST_EXTRA} 0 R>>` }
    const roles = rolesIn(appendRevision(aPdf({ extra }), [change]), 1)
    expect([0, 1, 2, 3].map((i) => roles.get(FIRST_EXTRA + i)?.kind)).toEqual([
      'field-list',
      'field',
      'widget',
      undefined,
    ])
  })

  test('are taken from objects that have two', () => {
    const change = { num: FORM, body: `<</Fields [${INFORMATION} 0 R ${FIRST_FIELD} 0 R]>>` }
    const field = { num: INFORMATION, body: '<</FT /Sig /T (two roles)>>' }
    const roles = rolesIn(appendRevision(aPdf(), [change, field]), 1)
    expect(roles.has(INFORMATION)).toBe(false)
    expect(roles.has(FIRST_FIELD)).toBe(true)
  })
})
