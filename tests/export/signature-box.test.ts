import { expect, it } from 'vitest'
import { measure } from '#src/export/pdf/style.ts'
import { signatureBox, signers, TIMESTAMP_FIELD } from '#src/export/signature-box.ts'

it('lets all signers stand side by side on a page', () => {
  expect(signers.length * signatureBox.width).toBeLessThanOrEqual(measure)
})

it('names each field once', () => {
  const names = [...signers, TIMESTAMP_FIELD]
  expect(new Set(names).size).toBe(names.length)
})
