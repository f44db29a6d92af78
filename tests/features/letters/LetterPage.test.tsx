import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err } from '#src/domain/result.ts'
import { LetterPage } from '#src/features/letters/LetterPage.tsx'
import { aLetterDraft } from '#tests/support/a-letter.ts'
import { aFinding, aSource } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { showLetter, someServices } from './letters-page.tsx'

const notShown = { study: aFinding({ status: 'not-shown' }) }
const aDraft = (letter: Parameters<typeof aLetterDraft>[0] = {}, parts = {}) =>
  anOpenDraft({ findings: notShown, letters: [aLetterDraft(letter)], ...parts })
const letterOf = (draft: ReturnType<typeof anOpenDraft>) =>
  draft.store.getState().assessment.letters[0]

describe('what only the person knows', () => {
  test('is kept while it is typed, and the letter follows', async () => {
    const draft = aDraft()
    const { user, container } = await showLetter(draft)
    expect(screen.queryByText('From Ada.')).toBeNull()
    await user.type(screen.getByLabelText('From'), 'Ada')
    expect(letterOf(draft)?.fields).toMatchObject({ sender: 'Ada' })
    await screen.findByText('From Ada.')
    await expectNoAxeViolations(container)
  })

  test('is asked for before the letter is saved', async () => {
    await showLetter(aDraft())
    expect(screen.getByText(/Not filled in: .*“From”/)).toBeDefined()
    expect(
      screen.getByText(/2 practices have no answer yet|1 practice has no answer yet/),
    ).toBeDefined()
  })
})

describe('a part of the letter', () => {
  test('is rewritten by keyboard, and goes back to the words from the findings', async () => {
    const draft = aDraft()
    const { user } = await showLetter(draft)
    await user.click(screen.getByRole('button', { name: 'Rewrite: Subject' }))
    const area = screen.getByRole('textbox', { name: 'Subject' })
    expect(document.activeElement).toBe(area)
    await user.clear(area)
    await user.type(area, 'My subject{Escape}')
    expect(letterOf(draft)?.edits['title']).toEqual({ text: 'My subject', from: 'On this system' })
    await screen.findByText('Rewritten by you')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Rewrite: Subject'),
    )
    await user.click(
      screen.getByRole('button', { name: 'Back to the words from the findings: Subject' }),
    )
    expect(letterOf(draft)?.edits).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(letterOf(draft)?.edits).toHaveProperty('title')
  })

  test('is left out and brought back', async () => {
    const draft = aDraft({ dropped: ['fast'] })
    const { user } = await showLetter(draft)
    await user.click(screen.getByRole('button', { name: 'Bring back: Speed' }))
    await screen.findByText('Be fast.')
    await user.click(screen.getByRole('button', { name: 'Leave out: Subject' }))
    expect(letterOf(draft)?.dropped).toEqual(['title'])
    await screen.findByText(/Left out: Subject/)
  })

  test('on findings that changed says so, and the person decides', async () => {
    const draft = aDraft({ edits: { open: { text: 'Mine', from: 'Old words' } } })
    const { user } = await showLetter(draft)
    const notice = screen.getByText(/have changed since you rewrote it/).closest('.notice')
    expect(within(notice as HTMLElement).getByText('Short study')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Keep my words: Not shown' }))
    expect(letterOf(draft)?.edits['open']).toEqual({ text: 'Mine', from: 'Short study' })
    await waitFor(() => expect(screen.queryByText(/have changed since/)).toBeNull())
  })

  test('with a number that leads nowhere says which', async () => {
    const edits = { title: { text: 'See [1] and [9]', from: 'On this system' } }
    await showLetter(aDraft({ edits }, { sources: [aSource()] }))
    expect(screen.getByText(/^\[9\] leads to no source/)).toBeDefined()
    expect(screen.getByText(/Town notice\. Town of Elm/)).toBeDefined()
  })

  test('that no longer follows is shown apart and thrown away on request', async () => {
    const draft = aDraft({ edits: { 'gone/study': { text: 'Old part', from: 'x' } } })
    const { user } = await showLetter(draft)
    expect(screen.getByText(/no longer follows from the findings/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Throw it away', hidden: true }))
    expect(letterOf(draft)?.edits).toEqual({})
  })
})

describe('the sign-on list', () => {
  test('takes a spreadsheet at once, says who was on it, and sorts', async () => {
    const draft = aDraft({ signers: [{ organisation: 'Zoo', name: '', place: '' }] })
    const { user } = await showLetter(draft)
    await user.click(screen.getByLabelText('Add signers'))
    await user.paste('Elm Neighbors\tAda\tElm\nZoo')
    await user.click(screen.getByRole('button', { name: 'Add to the list' }))
    expect(letterOf(draft)?.signers).toHaveLength(2)
    expect(screen.getByText('1 added. On the list already: 1.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Sort by name' }))
    expect(letterOf(draft)?.signers[0]?.organisation).toBe('Elm Neighbors')
    await user.click(screen.getByRole('button', { name: /^Take off: Zoo/, hidden: true }))
    expect(letterOf(draft)?.signers).toHaveLength(1)
  })

  test('says what is missing, and how many a letter holds', async () => {
    const signers = Array.from({ length: 999 }, (_, at) => ({
      organisation: `O${at}`,
      name: '',
      place: '',
    }))
    const draft = aDraft({ signers })
    const { user } = await showLetter(draft)
    await user.click(screen.getByRole('button', { name: 'Add to the list' }))
    expect(screen.getByText('Write or paste at least one name.')).toBeDefined()
    await user.click(screen.getByLabelText('Add signers'))
    await user.paste('A\nB\nC')
    await user.click(screen.getByRole('button', { name: 'Add to the list' }))
    expect(letterOf(draft)?.signers).toHaveLength(1_000)
    expect(screen.getByText(/A letter holds 1,000 signers. 2 were left out/)).toBeDefined()
  })
})

describe('saving', () => {
  test('hands over the form that was asked for', async () => {
    const { user } = await showLetter(aDraft())
    await user.click(screen.getByRole('button', { name: 'Save as Word document' }))
    expect(await screen.findByText('letter.docx went to your downloads.')).toBeDefined()
  })

  test.each([
    [{ kind: 'not-made', detail: 'memory' } as const, /could not be made.*Detail: memory/],
    [{ kind: 'cancelled' } as const, /Stopped. No file was made/],
  ])('that fails with %j says what to do', async (problem, words) => {
    const services = someServices({ letterFile: () => Promise.resolve(err(problem)) })
    const { user } = await showLetter(aDraft(), services)
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
    expect(await screen.findByText(words)).toBeDefined()
  })

  test('can be stopped while it works', async () => {
    const services = someServices({
      letterFile: (_, __, signal) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve(err({ kind: 'cancelled' }))),
        ),
    })
    const { user } = await showLetter(aDraft(), services)
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
    await user.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(await screen.findByText(/Stopped. No file was made/)).toBeDefined()
  })
})

describe('a letter that is not there', () => {
  test('is said to be gone', () => {
    showPage(<LetterPage draft={anOpenDraft()} letter="x" services={someServices()} />)
    expect(
      screen.getByRole('heading', { level: 1, name: 'This letter is not in the draft' }),
    ).toBeDefined()
  })

  test('of another version of the app is kept and said so', async () => {
    const draft = anOpenDraft({ letters: [aLetterDraft({ template: 'newer' })] })
    showPage(<LetterPage draft={draft} letter={aLetterDraft().id} services={someServices()} />)
    expect(
      await screen.findByText(/This version of the app does not have this letter/),
    ).toBeDefined()
  })
})
