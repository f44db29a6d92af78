import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { SectionPage } from '#src/features/interview/SectionPage.tsx'
import { aClaim, anId, townNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

function show(section: string, parts: Partial<Assessment> = {}, at?: string) {
  const draft = anOpenDraft(parts)
  const page = showPage(<SectionPage draft={draft} section={section} at={at} />)
  return { ...page, draft, answers: () => draft.store.getState().assessment.answers }
}

test('each keystroke and choice is in the draft at once', async () => {
  const { user, answers } = show('system')
  await user.type(screen.getByRole('textbox', { name: 'What is it called?' }), 'Turnstile')
  await user.click(screen.getByRole('radio', { name: 'In use' }))
  await user.click(screen.getByRole('checkbox', { name: 'It counts' }))
  await user.click(screen.getByRole('checkbox', { name: 'It decides' }))
  expect(answers()).toMatchObject({
    'system-name': 'Turnstile',
    stage: 'in-use',
    uses: ['decides', 'counts'],
  })
})

test('what is in the draft stands in its field', async () => {
  const { container } = show('system', {
    answers: { 'system-name': 'Turnstile', stage: 'in-use', begun: '2024-05-06' },
  })
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What is it called?' }).value).toBe(
    'Turnstile',
  )
  expect(screen.getByLabelText<HTMLInputElement>('Since when?').value).toBe('2024-05-06')
  await expectNoAxeViolations(container)
})

test('a question appears with the answer it hangs on, goes with it, and keeps what was said', async () => {
  const { user, answers } = show('system')
  expect(screen.queryByLabelText('Since when?')).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'In use' }))
  await user.type(screen.getByLabelText('Since when?'), '2024-05-06')
  await user.click(screen.getByRole('radio', { name: 'Planned' }))
  expect(screen.queryByLabelText('Since when?')).toBeNull()
  expect(answers()['begun']).toBe('2024-05-06')
  await user.click(screen.getByRole('radio', { name: 'In use' }))
  expect(screen.getByLabelText<HTMLInputElement>('Since when?').value).toBe('2024-05-06')
})

test('a question that hangs on another says which answer brought it up', () => {
  show('system', { answers: { stage: 'in-use' } })
  const because = screen.getByRole('link', { name: 'Is it in use?', hidden: true })
  expect(because.getAttribute('href')).toBe(`/draft/${anId(1)}/section/system/stage`)
  expect(because.closest('li')?.textContent).toContain('You said: In use.')
})

test('an answer that follows from others is offered and never put in by itself', async () => {
  const { user, answers } = show('system', { answers: { uses: ['decides'] } })
  expect(screen.getByText(/the answer would be: Yes\./)).toBeDefined()
  expect(answers()['risky']).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Use this' }))
  expect(answers()['risky']).toBe('yes')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true)
  expect(screen.queryByRole('button', { name: 'Use this' })).toBeNull()
})

test('the agency’s own words stand with the question; the same words are not said twice', () => {
  show('system', {
    sources: [townNotice],
    answers: { agency: 'Town of Elm' },
    claims: [
      aClaim({ about: 'agency', statement: 'Town of Elm', prompt: '' }),
      aClaim({ id: anId(301), about: 'stage', statement: 'Operational' }),
      aClaim({ id: anId(302), about: 'component', reported: false, statement: '' }),
    ],
  })
  expect(screen.getByText('As the agency says it:').parentElement?.textContent).toBe(
    'As the agency says it: Source [1] Town notice, row 2.',
  )
  expect(screen.getByText(/“Operational”/)).toBeDefined()
  expect(screen.getByText(/A blank is not a no/)).toBeDefined()
})

test('rows are added, filled in, and removed with a way back', async () => {
  const { user, answers } = show('effects', { answers: { stage: 'in-use' } })
  await user.click(screen.getByRole('button', { name: 'Add a right' }))
  await user.click(screen.getByRole('button', { name: 'Add a right' }))
  const [first, second] = screen.getAllByRole('group', { name: /^right \d/ })
  await user.type(within(first as HTMLElement).getByRole('textbox', { name: 'Right' }), 'Entry')
  await user.type(within(second as HTMLElement).getByRole('textbox', { name: 'Right' }), 'Work')
  await user.click(within(first as HTMLElement).getByRole('radio', { name: 'Heavily' }))
  const before = answers()['rights']
  expect(before).toMatchObject([
    { cells: { right: 'Entry', severity: 'heavy' } },
    { cells: { right: 'Work' } },
  ])
  await user.click(screen.getByRole('button', { name: 'Remove right 1' }))
  expect(answers()['rights']).toMatchObject([{ cells: { right: 'Work' } }])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(answers()['rights']).toEqual(before)
  expect(screen.getAllByRole('group', { name: /^right \d/ })).toHaveLength(2)
})

test('lines of the questionnaire are picked by practice', async () => {
  const { user, answers, container } = show('effects', { answers: { stage: 'in-use' } })
  await user.click(screen.getByRole('button', { name: 'Add a waiver' }))
  await user.click(screen.getByText(/Short study: 0 of 3 lines chosen/))
  await user.click(screen.getByRole('checkbox', { name: /The town does st-2/ }))
  await user.click(screen.getByRole('checkbox', { name: /The town does wa-1/, hidden: true }))
  expect(answers()['waivers']).toMatchObject([{ cells: { lines: ['st-2', 'wa-1'] } }])
  expect(screen.getByText(/Short study: 1 of 3 lines chosen/)).toBeDefined()
  await expectNoAxeViolations(container)
})

test('an address that names a question leads to it', () => {
  show('system', {}, 'component')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Which office?' }))
})

test('next and back follow the questionnaire as far as it is asked', () => {
  const { container } = show('system')
  const links = within(container).getByRole('navigation', { name: 'Next and back' })
  expect(
    within(links)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Next: Short study', 'Back to the overview'])
})

test('an address that the questionnaire does not have is said, and leads back', () => {
  show('nowhere')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/not part of/)
  expect(screen.getByRole('link', { name: 'Back to the overview' })).toBeDefined()
})
