import { expect, it } from 'vitest'
import { SignatureBoxes } from '#src/export/pdf/SignatureBoxes.tsx'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('has one described field for each signer', async () => {
  const { fields, lines } = await renderPart(<SignatureBoxes state="final" say={say} />)
  expect(fields).toEqual(['author', 'reviewer', 'approver'])
  expect(lines.filter((line) => line.startsWith('Form'))).toEqual([
    'Form (Signature of the author)',
    'Form (Signature of a reviewer)',
    'Form (Signature of an approver)',
  ])
})

it('has none in a draft', async () => {
  const { fields, lines } = await renderPart(<SignatureBoxes state="draft" say={say} />)
  expect(fields).toEqual([])
  expect(lines).toEqual(['H3 Signatures', 'P This is a draft. Nobody has signed it.'])
})
