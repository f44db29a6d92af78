import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aChosenFile, sha256Of } from '#tests/support/a-kept-file.ts'
import { townNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { showSources, sourcesOf } from './sources-page.tsx'

const open = () => {
  const draft = anOpenDraft({ sources: [townNotice] })
  return { draft, ...showSources(draft, townNotice.id) }
}
const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!
const sha256 = sha256Of(new TextEncoder().encode('minutes'))

test('a file is named by its digest and not kept, unless the person says so', async () => {
  const { draft, user } = open()
  await user.upload(input(), aChosenFile('minutes'))
  expect(await screen.findByText(`File minutes.pdf, SHA-256 ${sha256}.`)).toBeDefined()
  expect(screen.getByText(/No copy is kept so far/)).toBeDefined()
  expect(sourcesOf(draft)[0]?.file).toEqual({ name: 'minutes.pdf', sha256 })
})

test('the same file is kept later, and another one is refused', async () => {
  const { draft, user } = open()
  await user.upload(input(), aChosenFile('minutes'))
  await screen.findByText(/No copy is kept so far/)
  await user.upload(input(), aChosenFile('other'))
  expect((await screen.findByRole('alert')).textContent).toContain('This is another file')
  await user.upload(input(), aChosenFile('minutes', 'renamed.pdf'))
  expect(await screen.findByText(/A copy is kept in this draft: 1 kB, application\/pdf/))
  expect(sourcesOf(draft)[0]?.file).toMatchObject({
    name: 'minutes.pdf',
    kept: { sha256, size: 7 },
  })
})

test('a kept copy can go inside the record, be removed, and come back', async () => {
  const { draft, user, container } = open()
  await user.click(screen.getByLabelText('Keep a copy in this draft'))
  await user.upload(input(), aChosenFile('minutes'))
  await user.click(await screen.findByLabelText('Put this copy inside the record when I export'))
  expect(sourcesOf(draft)[0]?.file?.kept?.embed).toBe(true)
  await expectNoAxeViolations(container)
  await user.click(screen.getByRole('button', { name: 'Remove the copy' }))
  expect(await screen.findByText(/The copy of minutes.pdf is off this device/)).toBeDefined()
  expect(sourcesOf(draft)[0]?.file).toEqual({ name: 'minutes.pdf', sha256 })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Remove the copy' })).toBeDefined()
})

test('a picture that cannot be cleaned is not kept, and its digest is', async () => {
  const { draft, user } = open()
  await user.click(screen.getByLabelText('Keep a copy in this draft'))
  await user.upload(input(), aChosenFile('II*\0', 'scan.tif'))
  expect((await screen.findByRole('alert')).textContent).toContain('image/tiff')
  expect(sourcesOf(draft)[0]?.file).toMatchObject({ name: 'scan.tif' })
  expect(sourcesOf(draft)[0]?.file?.kept).toBeUndefined()
})
