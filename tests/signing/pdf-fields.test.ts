import { describe, expect, test } from 'vitest'
import { formFields, formOf, signatureFields } from '#src/signing/pdf-fields.ts'
import { faultOf } from '#tests/support/a-cursor.ts'
import { aPdf, appendRevision, FIRST_EXTRA, FIRST_FIELD, FORM } from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

const EXTRA = FIRST_EXTRA
/** A file whose form lists what is given, with more objects behind. */
const withForm = (fields: string, extra: readonly string[] = []) =>
  opened(appendRevision(aPdf({ extra }), [{ num: FORM, body: `<</Fields ${fields}>>` }]))

describe('fields of the form', () => {
  test('come in the form’s order, with where they are shown', () => {
    const [author, reviewer, ...others] = signatureFields(opened(aPdf()), 0)
    expect(others).toEqual([])
    expect(author).toMatchObject({ name: 'author', type: 'Sig', ref: { num: FIRST_FIELD } })
    expect(author?.value).toBeUndefined()
    expect(author?.widgets).toEqual([{ ref: author?.ref, dict: author?.dict }])
    expect(reviewer?.name).toBe('reviewer')
  })

  test('are those of the revision that is asked for', () => {
    const file = withForm('[]')
    expect(formFields(file, 0)).toHaveLength(2)
    expect(formFields(file, 1)).toEqual([])
    expect(formOf(file, 1).get('Fields')).toEqual([])
  })

  test('inherit their type, and are named from the root on', () => {
    const file = withForm(`[${EXTRA} 0 R]`, [
      `<</T (agency) /FT /Sig /Kids [${EXTRA + 1} 0 R ${EXTRA + 2} 0 R]>>`,
      `<</T (one) /Parent ${EXTRA} 0 R>>`,
      `<</T (two) /FT /Tx /V (said) /Parent ${EXTRA} 0 R>>`,
    ])
    expect(formFields(file, 1)).toMatchObject([
      { name: 'agency.one', type: 'Sig', value: undefined },
      { name: 'agency.two', type: 'Tx' },
    ])
    expect(signatureFields(file, 1)).toHaveLength(1)
  })

  test('inherit what they hold', () => {
    const file = withForm(`[${EXTRA} 0 R]`, [
      `<</FT /Sig /V ${EXTRA + 2} 0 R /Kids [${EXTRA + 1} 0 R]>>`,
      '<</T (only)>>',
      '<</Type /Sig>>',
    ])
    expect(formFields(file, 1)).toMatchObject([{ name: 'only', value: { num: EXTRA + 2 } }])
  })

  test('may be shown in several places', () => {
    const file = withForm(`[${EXTRA} 0 R]`, [
      `<</T (a) /FT /Sig /Kids [${EXTRA + 1} 0 R <</Subtype /Widget>>]>>`,
      '<</Subtype /Widget>>',
    ])
    const [field] = formFields(file, 1)
    expect(field?.widgets.map(({ ref }) => ref?.num)).toEqual([EXTRA + 1, undefined])
  })

  test('may be written straight into the list', () => {
    expect(formFields(withForm('[<</T (a) /FT /Sig>>]'), 1)).toMatchObject([
      { name: 'a', ref: undefined },
    ])
  })

  test('hold nothing when what they hold is nothing', () => {
    const file = withForm('[<</T (a) /FT /Sig /V 999 0 R>> <</T (b) /FT /Sig /V null>>]')
    expect(formFields(file, 1).map(({ value }) => value)).toEqual([undefined, undefined])
  })
})

describe('forms that make no sense', () => {
  test('a form without a list has no fields', () => {
    expect(formFields(withForm('5'), 1)).toEqual([])
    expect(formFields(opened(aPdf({ fields: [] })), 0)).toEqual([])
  })

  test('a field that is listed twice counts once', () => {
    const twice = withForm(`[${FIRST_FIELD} 0 R ${FIRST_FIELD} 0 R]`)
    expect(formFields(twice, 1)).toHaveLength(1)
  })

  test('a field among its own kids ends', () => {
    const file = withForm(`[${EXTRA} 0 R]`, [`<</T (a) /Kids [${EXTRA} 0 R]>>`])
    expect(formFields(file, 1)).toEqual([])
  })

  test('fields nested without end are a fault', () => {
    const extra = Array.from({ length: 60 }, (_, i) => `<</T (a) /Kids [${EXTRA + i + 1} 0 R]>>`)
    const file = withForm(`[${EXTRA} 0 R]`, [...extra, '<</T (a)>>'])
    expect(faultOf(() => formFields(file, 1))).toBe('fields are nested too deeply')
  })
})

describe('a form read from one revision to the next', () => {
  const both = `${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R`
  const listing = (fields: string) => [{ num: FORM, body: `<</Fields [${fields}]>>` }]
  const filled = { num: FIRST_FIELD, body: '<</T (author) /FT /Sig /V 90 0 R>>' }
  const inEachRevision = (bytes: Uint8Array) => {
    const file = opened(bytes)
    return file.revisions.map((_, revision) =>
      formFields(file, revision).map(({ name, value }) => [name, value !== undefined]),
    )
  }
  const empty = [
    ['author', false],
    ['reviewer', false],
  ]

  test('is what each revision says, though nothing is read twice', () => {
    const signed = appendRevision(aPdf(), [filled, { num: 90, body: '<</Type /Sig>>' }])
    expect(inEachRevision(appendRevision(signed, listing(both)))).toEqual([
      empty,
      [
        ['author', true],
        ['reviewer', false],
      ],
      [
        ['author', true],
        ['reviewer', false],
      ],
    ])
    const file = opened(appendRevision(aPdf(), listing(both)))
    const [first] = formFields(file, 0)
    expect(formFields(file, 1)[0]).toBe(first)
  })

  test('loses a value that is taken away behind its back', () => {
    const signed = appendRevision(aPdf(), [filled, { num: 90, body: '<</Type /Sig>>' }])
    expect(inEachRevision(appendRevision(signed, [], { free: [90] })).at(-1)).toEqual(empty)
  })

  test('counts a field once that is listed twice later', () => {
    const twice = appendRevision(aPdf(), listing(`${both} ${FIRST_FIELD} 0 R`))
    expect(inEachRevision(twice)).toEqual([empty, empty])
  })

  test('names a field anew when it moves up from under another', () => {
    const extra = [`<</T (group) /FT /Sig /Kids [${EXTRA + 1} 0 R]>>`, '<</T (a)>>']
    const nested = appendRevision(aPdf({ extra }), listing(`${EXTRA} 0 R`))
    const moved = inEachRevision(appendRevision(nested, listing(`${EXTRA + 1} 0 R`)))
    expect(moved.slice(1)).toEqual([[['group.a', false]], [['a', false]]])
  })
})
