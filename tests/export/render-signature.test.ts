import { expect, it } from 'vitest'
import { renderSignature, type SignatureFacts } from '#src/export/render-signature.ts'
import { signatureBox } from '#src/export/signature-box.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'

const facts: SignatureFacts = {
  name: 'José Q. Ñuñez',
  organisation: 'Elm Legal Aid',
  pseudonym: false,
  fingerprint: '0123456789abcdef'.repeat(4),
  signedAt: '2026-11-22T10:20:30.000Z',
}

async function drawn(parts: Partial<SignatureFacts> = {}) {
  const result = await renderSignature({ ...facts, ...parts }, 'en', fontFilesOnDisk)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}
/** Letters that were drawn: one fill each. */
const letters = (content: string) => content.match(/ f$/gm)?.length ?? 0

it('fills the box of a signature field', async () => {
  expect((await drawn()).bbox).toEqual([signatureBox.width, signatureBox.height])
})

it('shows name, organisation, claimed time and key, and a pseudonym as one', async () => {
  const { content } = await drawn()
  const shown = [
    'Signedby',
    'JoséQ.Ñuñez',
    'ElmLegalAid',
    '22November2026at10:20:30UTC,bythesigner’sclock',
    'Key0123456789ABCDEF…',
  ]
  expect(letters(content)).toBe(shown.join('').length)
  const without = await drawn({ organisation: '' })
  expect(letters(content) - letters(without.content)).toBe('ElmLegalAid'.length)
  const pseudonym = await drawn({ pseudonym: true })
  expect(letters(pseudonym.content) - letters(content)).toBe('anamechosenbythesigner'.length)
})

it('says which font could not be read', async () => {
  const result = await renderSignature(facts, 'en', () => Promise.reject(new Error('gone')))
  expect(result).toMatchObject({ ok: false, error: { kind: 'font-unavailable' } })
})
