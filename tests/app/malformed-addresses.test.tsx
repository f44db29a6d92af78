import 'fake-indexeddb/auto'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '#src/app/App.tsx'
import { startDevice } from '#src/app/device.ts'
import { createServices } from '#src/app/services.ts'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  cleanup()
  location.hash = '/'
  vi.unstubAllGlobals()
})

const elsewhere = 'This draft is not on this device'
const nowhere = 'There is no page at this address'

async function load() {
  const start = await startDevice()
  if (start.kind !== 'open') throw new Error('locked')
  const services = createServices(start.device)
  render(<App services={services} watchForUpdate={() => undefined} />)
  return services
}

test.each([
  ['half of a letter', '/draft/%E0%A4%A', elsewhere],
  ['half of a letter and a page', '/draft/%E0%A4%A/findings', elsewhere],
  ['a sign that begins nothing', '/draft/100%', elsewhere],
  ['what every object answers to', '/draft/__proto__', elsewhere],
  ['a constructor', '/draft/constructor/history', elsewhere],
  ['NUL', '/draft/%00', elsewhere],
  ['a character that turns the text', '/draft/%E2%80%AEabc', elsewhere],
  ['a climb', '/draft/..%2F..%2Fetc', elsewhere],
  ['HTML', '/draft/<img src=x onerror=alert(1)>', elsewhere],
  ['far too much', `/draft/${'x'.repeat(100_000)}`, elsewhere],
  ['nothing where the draft would stand', '/draft//findings', nowhere],
  ['half of a letter elsewhere', '/%E0%A4%A', nowhere],
])('an address with %s leads to a page that says so', async (_what, address, title) => {
  const complaints = vi.spyOn(console, 'error')
  location.hash = address
  await load()
  const heading = await vi.waitFor(() => screen.getByRole('heading', { name: title }), 10_000)
  expect(heading).toBeDefined()
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('link', { name: 'Go to the drafts' })).toBeDefined()
  expect(document.querySelector('main img')).toBeNull()
  expect(complaints).not.toHaveBeenCalled()
})

test('inside of a draft, too, each leads to a page with a title', async () => {
  const complaints = vi.spyOn(console, 'error')
  location.hash = '/'
  const services = await load()
  const kept = await services.startBlank('shadow')
  if (!kept.ok) throw new Error(kept.error.kind)
  const titles: string[] = []
  for (const page of [
    ...['section/__proto__', 'section/constructor', 'practice/__proto__', 'practice/%E0%A4%A'],
    ...['section/system/__proto__', 'letters/__proto__', 'sources/%00', 'nothing/%E2%80%AE'],
  ]) {
    act(() => {
      location.hash = `/draft/${kept.value}/${page}`
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    const title = await vi.waitFor(() => {
      expect(document.querySelector('[aria-busy=true]')).toBeNull()
      return screen.getByRole('heading', { level: 1 }).textContent
    }, 10_000)
    titles.push(title)
  }
  expect(titles).toEqual([
    ...Array.from({ length: 4 }, () => 'This page is not part of the assessment now'),
    ...['The system', 'This letter is not in the draft', 'Sources', nowhere],
  ])
  expect(complaints).not.toHaveBeenCalled()
})
