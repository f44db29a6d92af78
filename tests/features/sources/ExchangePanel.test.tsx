import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aChosenFile } from '#tests/support/a-kept-file.ts'
import { anId, aSource } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { addPasted, showSources, sourcesOf } from './sources-page.tsx'

afterEach(() => vi.restoreAllMocks())

const zotero = readFileSync('tests/fixtures/bibliography/zotero.bib', 'utf8')
const known = aSource({
  link: 'http://amnesty.org/en/documents/amr51/6754/2023/en',
  title: 'What we have',
})

test('a pasted list is shown before anything is added, and what looks the same is not ticked', async () => {
  const draft = anOpenDraft({ sources: [known] })
  const { user, container } = showSources(draft)
  await addPasted(user, zotero)
  expect(await screen.findByText(/3 entries were read. Nothing is added yet. 1 looks like/))
  expect(screen.getByText('1 entry was not understood')).toBeDefined()
  expect(screen.getByText(/^Line 27:/).textContent).toContain('@misc{broken_2024')
  expect(screen.getByText(/no place for: .*abstract/)).toBeDefined()
  expect(screen.getByLabelText(/Same link as “What we have”/)).toHaveProperty('checked', false)
  await expectNoAxeViolations(container)
  expect(sourcesOf(draft)).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Add 2 sources' }))
  expect(sourcesOf(draft).map(({ title }) => title)).toEqual([
    'What we have',
    'The funnel effect & recovered bodies',
    'Autonomous Surveillance Tower (#DHS-35)',
  ])
  expect(screen.getByText('2 sources were added.')).toBeDefined()
})

test('a file that is no list says so, and adds nothing', async () => {
  const draft = anOpenDraft()
  const { user } = showSources(draft)
  await user.upload(
    document.querySelector<HTMLInputElement>('input[type=file]')!,
    aChosenFile('Dear all', 'letter.txt'),
  )
  expect(await screen.findByText(/neither CSL-JSON nor BibTeX. Nothing was added/)).toBeDefined()
  expect(sourcesOf(draft)).toEqual([])
})

test('a list goes out without confidential sources, unless the person says otherwise', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) =>
    blob instanceof Blob ? `blob:${saved.push(blob)}` : '',
  )
  const secret = aSource({ id: anId(7), title: 'Secret voice', confidential: true })
  const { user } = showSources(anOpenDraft({ sources: [known, secret] }))
  const save = screen.getByText('Save the list as CSL-JSON')
  await user.click(save)
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]!.text()).not.toContain('Secret voice')
  await user.click(screen.getByLabelText('Include 1 confidential source'))
  await user.click(save)
  await vi.waitFor(() => expect(saved).toHaveLength(2))
  expect(await saved[1]!.text()).toContain('Secret voice')
})
