import { describe, expect, test } from 'vitest'
import { formFields } from '#src/signing/pdf-fields.ts'
import { filledFields, isSigned, sameField } from '#src/signing/revision-step.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

describe('a step from one revision to the next', () => {
  test('knows the fields that it filled', async () => {
    const file = opened(await aCountersignedPdf(await aSignedPdf(aPdf())))
    const filled = [0, 1].map((before) => {
      const lists = [before, before + 1].map((revision) => formFields(file, revision))
      const [fieldsBefore = [], fieldsAfter = []] = lists
      const policy = { level: undefined, locksFields: false, references: new Map<number, number>() }
      const brought: number[] = []
      const step = {
        file,
        before,
        after: before + 1,
        fieldsBefore,
        fieldsAfter,
        brought,
        ...policy,
      }
      return filledFields(step).map(({ name }) => name)
    })
    expect(filled).toEqual([['author'], ['reviewer']])
  })

  test('knows a field again by its number, and nothing without one', async () => {
    const file = opened(await aSignedPdf(aPdf()))
    const [author, reviewer] = formFields(file, 1)
    const [before] = formFields(file, 0)
    if (!author || !reviewer || !before) throw new Error('no fields')
    expect([isSigned(author), isSigned(reviewer)]).toEqual([true, false])
    expect([sameField(author, before), sameField(author, reviewer)]).toEqual([true, false])
    const inline = { ...author, ref: undefined }
    expect([sameField(inline, author), sameField(inline, inline)]).toEqual([false, false])
  })
})
