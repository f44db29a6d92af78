import { describe, expect, test } from 'vitest'
import { formFields } from '#src/signing/pdf-fields.ts'
import { createStep, fieldAfter, isFilled, isSigned } from '#src/signing/revision-step.ts'
import { aPdf, appendRevision, FIRST_FIELD, FORM } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

function stepIn(bytes: Uint8Array, before: number) {
  const file = opened(bytes)
  return createStep({
    file,
    before,
    after: before + 1,
    brought: [],
    fieldsBefore: formFields(file, before),
    fieldsAfter: formFields(file, before + 1),
    level: undefined,
    locksFields: false,
    references: new Map(),
  })
}

describe('a step from one revision to the next', () => {
  test('knows the fields that it filled', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf()))
    const filled = [0, 1].map((before) => {
      const step = stepIn(both, before)
      const fields = [...step.fieldsBefore.values()]
      return fields.filter((field) => isFilled(step, field)).map(({ name }) => name)
    })
    expect(filled).toEqual([['author'], ['reviewer']])
  })

  test('knows a field again by its number, whatever it says', async () => {
    const step = stepIn(await aSignedPdf(aPdf()), 0)
    const [author] = [...step.fieldsBefore.values()]
    if (!author) throw new Error('no field')
    const after = fieldAfter(step, author)
    expect([isSigned(author), after && isSigned(after), after?.ref?.num]).toEqual([
      false,
      true,
      FIRST_FIELD,
    ])
  })

  test('knows a field without a number by all that it says', () => {
    const form = (fields: string) => ({ num: FORM, body: `<</Fields [${fields}]>>` })
    const inline = '<</FT /Sig /T (late)>>'
    const first = appendRevision(aPdf(), [form(inline)])
    const step = stepIn(appendRevision(first, [form(`${inline} <</FT /Tx /T (late)>>`)]), 1)
    const [late] = [...step.fieldsBefore.values()]
    if (!late) throw new Error('no field')
    expect(fieldAfter(step, late)?.type).toBe('Sig')
    expect(step.fieldsAfter.size).toBe(2)
  })

  test('knows the widgets that the form gained', () => {
    const fields = `${FIRST_FIELD} 0 R 90 0 R <</FT /Sig /T (inline)>>`
    const grown = appendRevision(aPdf(), [
      { num: FORM, body: `<</Fields [${fields}]>>` },
      { num: 90, body: '<</FT /Sig /T (late) /Kids [91 0 R]>>' },
      { num: 91, body: '<</Subtype /Widget>>' },
    ])
    expect([...stepIn(grown, 0).gainedWidgets]).toEqual([91])
  })
})
