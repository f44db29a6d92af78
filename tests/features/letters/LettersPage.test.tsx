import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LettersPage } from '#src/features/letters/LettersPage.tsx'
import { aLetterDraft } from '#tests/support/a-letter.ts'
import { aFinding } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { someServices } from './letters-page.tsx'

const show = async (draft = anOpenDraft(), services = someServices()) => {
  const shown = showPage(
    <main>
      <LettersPage draft={draft} services={services} />
    </main>,
  )
  await screen.findByRole('heading', { name: 'Start a letter' })
  return { ...shown, draft }
}

describe('the letters of a draft', () => {
  test('say what to do first while nothing is concluded', async () => {
    const { container } = await show()
    expect(screen.getByText(/Conclude on the practices first/)).toBeDefined()
    await expectNoAxeViolations(container)
  })

  test('offer the letters of the draft’s own framework, and no others', async () => {
    await show(anOpenDraft({ findings: { study: aFinding({ status: 'not-shown' }) } }))
    expect(screen.queryByText(/Conclude on the practices first/)).toBeNull()
    expect(screen.getByText('Asks the town.')).toBeDefined()
    expect(screen.queryByText('Of another code.')).toBeNull()
  })

  test('a letter that is started has today’s date, and what starts dropped is dropped', async () => {
    const { user, draft, history } = await show()
    await user.click(screen.getByRole('button', { name: 'Write it in Spanish: Town letter' }))
    await screen.findByRole('heading', { name: 'Letters in this draft' })
    const [letter] = draft.store.getState().assessment.letters
    expect(letter).toMatchObject({ template: 'a-letter', language: 'es', dropped: ['fast'] })
    expect(letter?.fields['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(history?.at(-1)).toMatch(new RegExp(`/letters/${letter?.id}$`))
  })

  test('are deleted, and put back', async () => {
    const { user, draft } = await show(anOpenDraft({ letters: [aLetterDraft()] }))
    await user.click(screen.getByRole('button', { name: 'Delete: Town letter, English' }))
    expect(draft.store.getState().assessment.letters).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(draft.store.getState().assessment.letters).toHaveLength(1)
  })

  test('are a hundred at most', async () => {
    const letters = Array.from({ length: 100 }, (_, at) =>
      aLetterDraft({ id: crypto.randomUUID(), template: at === 0 ? 'gone' : 'a-letter' }),
    )
    await show(anOpenDraft({ letters }))
    expect(screen.getByText(/A draft holds 100 letters/)).toBeDefined()
    const start = screen.getByRole('button', { name: 'Write it in English: Town letter' })
    expect(start).toHaveProperty('disabled', true)
    expect(screen.getByRole('heading', { name: 'gone' })).toBeDefined()
  })
})
