import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { App } from '#src/app/App.tsx'
import { startDevice } from '#src/app/device.ts'
import { createServices } from '#src/app/services.ts'
import { shownParts } from '#src/locales/hidden-characters.ts'
import { aHiddenDraft } from '#tests/support/a-hidden-draft.ts'
import { anId } from '#tests/support/an-assessment.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  location.hash = '/'
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const shownAttributes = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'data-label']

/** All that a person sees or hears on the page, without what stands in fields: that is theirs to change. */
function* textsOnPage(): Generator<string> {
  yield document.title
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of shownAttributes) yield element.getAttribute(name) ?? ''
    if (element.localName === 'textarea') continue
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? ''
  }
}

const holdsHidden = (text: string) => shownParts(text).some((part) => 'hidden' in part)

const isShown = (text: string) => text.includes('U+202E')

/** The texts of a page once so many of them show something. */
function textsAt(path: string, places: number): Promise<string[]> {
  document.title = ''
  location.hash = path
  dispatchEvent(new HashChangeEvent('hashchange'))
  return vi.waitFor(
    () => {
      const texts = [...textsOnPage()]
      expect(document.title).not.toBe('')
      expect(texts.filter(isShown).length).toBeGreaterThanOrEqual(places)
      return texts
    },
    { timeout: 10_000 },
  )
}

async function openWith(assessment: Assessment) {
  const start = await startDevice()
  if (start.kind !== 'open') throw new Error('locked')
  const services = createServices(start.device)
  const kept = await services.library.adopt(assessment)
  if (!kept.ok) throw new Error(kept.error.kind)
  render(<App services={services} watchForUpdate={() => undefined} />)
  await screen.findByRole('rowheader')
  return kept.value
}

/** A page of each kind, and in how many places at least something is shown on it. */
const pages: readonly (readonly [string, number])[] = [
  ['/sources', 10],
  ['/findings', 30],
  ['/contradictions', 5],
  [`/letters/${anId(0xf1)}`, 5],
  ['/section/system', 5],
  ['/practice/iv-a', 5],
]

test('on no page does a text from a file hold what nobody can see: it is shown', async () => {
  const draft = await openWith(aHiddenDraft())
  for (const [page, places] of pages) {
    const texts = await textsAt(`/draft/${draft}${page}`, places)
    expect(texts.filter(holdsHidden), page).toEqual([])
  }
})
