import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '#src/app/App.tsx'
import { startDevice } from '#src/app/device.ts'
import type { OnUpdate } from '#src/app/register-worker.ts'
import { createServices } from '#src/app/services.ts'
import { openDatabase } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'

/** Screens are fetched when they are first shown, and a busy machine takes its time. */
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  location.hash = '/'
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The app as a person finds it on this device; calling it again is loading the page anew. */
async function load(watchForUpdate: (onUpdate: OnUpdate) => void = () => undefined) {
  cleanup()
  const start = await startDevice()
  if (start.kind !== 'open') throw new Error('locked')
  const services = createServices(start.device)
  render(<App services={services} watchForUpdate={watchForUpdate} />)
  return { services, user: userEvent.setup() }
}

async function startAndName(name: string) {
  const app = await load()
  await app.user.click(await screen.findByRole('link', { name: /Start blank/ }))
  await app.user.click(await screen.findByRole('button', { name: 'Start the assessment' }))
  const [section] = await screen.findAllByRole('link', { name: /^The system/ })
  await app.user.click(section as HTMLElement)
  await app.user.type(await nameField(), name)
  return app
}
const nameField = () =>
  screen.findByRole<HTMLInputElement>('textbox', { name: 'What is the system called?' })
const draftId = () => location.hash.split('/')[2] ?? ''

/** Another tab's hand on the same draft. */
async function inAnotherTab() {
  const opened = await openDatabase()
  if (!opened.ok) throw new Error(opened.error.kind)
  return { database: opened.value, drafts: createDraftRepository(opened.value) }
}

test('what is typed is saved by itself and is there when the page is loaded anew', async () => {
  await startAndName('Turnstile')
  expect(await screen.findByText('Saved on this device')).toBeDefined()
  const address = location.hash
  await load()
  expect((await nameField()).value).toBe('Turnstile')
  expect(location.hash).toBe(address)
})

test('leaving the draft at once after the last key saves it, and the list shows it', async () => {
  const { user } = await startAndName('Turnstile')
  await user.click(screen.getByRole('link', { name: 'Drafts' }))
  await load()
  expect(await screen.findByRole('rowheader', { name: 'Turnstile' })).toBeDefined()
})

test('hiding the tab saves what was typed a moment ago', async () => {
  const { services } = await startAndName('Turnstile')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(async () => {
    const opened = await services.library.open(draftId())
    expect(opened.ok && opened.value.getState().assessment.answers['system-name']).toBe('Turnstile')
  })
})

describe('when another tab saved first', () => {
  async function fallBehind() {
    const app = await startAndName('Mine')
    await screen.findByText('Saved on this device')
    const { drafts } = await inAnotherTab()
    const theirs = await drafts.load(draftId())
    const opened = await app.services.library.open(draftId())
    if (!theirs.ok || !opened.ok) throw new Error('not there')
    const { framework } = opened.value.getState()
    const { draft, revision } = theirs.value
    const changed = { ...draft, answers: { ...draft.answers, 'system-name': 'Theirs' } }
    await drafts.save(changed, summaryOf(framework, changed), revision)
    await app.user.type(await nameField(), ' still')
    await screen.findByText(/was changed in another tab/)
    return { ...app, drafts, first: draftId() }
  }

  test('nothing is overwritten, and mine can be kept as a copy', async () => {
    const { user, drafts, first } = await fallBehind()
    await user.click(screen.getByRole('button', { name: 'Keep mine as a copy' }))
    await vi.waitFor(() => expect(draftId()).not.toBe(first))
    const mine = await drafts.load(draftId())
    const theirs = await drafts.load(first)
    expect(mine.ok && mine.value.draft.answers['system-name']).toBe('Mine still')
    expect(mine.ok && mine.value.draft.title).toBe('Mine still (copy)')
    expect(theirs.ok && theirs.value.draft.answers['system-name']).toBe('Theirs')
  })

  test('the other text can be taken instead', async () => {
    const { user } = await fallBehind()
    await user.click(screen.getByRole('button', { name: 'Show the other text, drop mine' }))
    await vi.waitFor(async () => expect((await nameField()).value).toBe('Theirs'))
    expect(screen.queryByText(/was changed in another tab/)).toBeNull()
  })
})

describe('a draft that cannot be shown', () => {
  test('an unknown one is said to be elsewhere', async () => {
    location.hash = '/draft/nowhere'
    await load()
    expect(
      await screen.findByRole('heading', { name: 'This draft is not on this device' }),
    ).toBeDefined()
    expect(
      within(screen.getByRole('main')).getByRole('link', { name: 'Go to the drafts' }),
    ).toBeDefined()
  })

  test.each([
    [
      'a damaged one is kept and can be carried away',
      { format: 'plumbline-assessment/1' },
      'This draft cannot be read',
    ],
    [
      'one of a newer version says so',
      { format: 'plumbline-assessment/99' },
      'This draft was made with a newer version of Plumbline',
    ],
  ])('%s', async (_what, draft, title) => {
    const { database } = await inAnotherTab()
    await database.put('drafts', { revision: 1, draft }, 'broken')
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob)
      return 'blob:x'
    })
    location.hash = '/draft/broken'
    const { user } = await load()
    expect(await screen.findByRole('heading', { name: title })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Save what is stored to a file' }))
    expect(JSON.parse((await made[0]?.text()) ?? '')).toEqual(draft)
    expect(await database.get('drafts', 'broken')).toEqual({ revision: 1, draft })
  })
})

test('without storage it works for as long as the tab is open, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('refused', 'SecurityError')
    },
  })
  const { user } = await startAndName('Turnstile')
  expect(screen.getByText(/does not let Plumbline store anything/)).toBeDefined()
  expect(await screen.findByText('Kept in this tab only')).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Drafts' }))
  expect(await screen.findByRole('rowheader', { name: 'Turnstile' })).toBeDefined()
})

test('a new version is offered and loaded only when asked for', async () => {
  const activate = vi.fn(() => Promise.resolve(true))
  const { user } = await load((onUpdate) => onUpdate(activate))
  const offer = await screen.findByRole('button', { name: 'Load the new version' })
  expect(activate).not.toHaveBeenCalled()
  await user.click(offer)
  expect(activate).toHaveBeenCalledOnce()
  expect(screen.getByText('The new version is being loaded…')).toBeDefined()
})

test('a new version that does not come says what holds it back', async () => {
  await load((onUpdate) => onUpdate(() => Promise.resolve(true)))
  const offer = await screen.findByRole('button', { name: 'Load the new version' })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  fireEvent.click(offer)
  await act(() => vi.advanceTimersByTimeAsync(8_000))
  vi.useRealTimers()
  expect(screen.getByText(/Another tab holds the new version back/)).toBeDefined()
})

test('a new version that cannot come before the draft is saved is offered again', async () => {
  const { user } = await load((onUpdate) => onUpdate(() => Promise.resolve(false)))
  await user.click(await screen.findByRole('button', { name: 'Load the new version' }))
  expect(await screen.findByRole('button', { name: 'Load the new version' })).toBeDefined()
})

test('an address that leads nowhere says so', async () => {
  location.hash = '/nowhere'
  await load()
  expect(
    await screen.findByRole('heading', { name: 'There is no page at this address' }),
  ).toBeDefined()
})

test('focus goes to the heading of the page that was gone to', async () => {
  const { user } = await load()
  await user.click(await screen.findByRole('link', { name: 'Guide' }))
  const heading = await screen.findByRole('heading', { level: 1, name: 'Guide' })
  expect(document.activeElement).toBe(heading)
  expect(document.title).toBe('Guide – Plumbline')
})
