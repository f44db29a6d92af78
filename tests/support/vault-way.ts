import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { listenToTyping } from './typed-words.ts'
import { lockDevice, onDisk, unlockDevice } from './vault-walk.ts'

/**
 * Puts a passphrase over the device as its first act, and opens it again after each load of a page. The
 * ending looks for every word that was typed on what lies on the disk.
 */
export async function walkUnderSeal(context: BrowserContext, page: Page) {
  const home = page.url()
  const words = await listenToTyping(context)
  await page.reload()
  await lockDevice(page)
  const before = await onDisk(page)
  await unlockDevice(page)
  unlockAfterLoads(page)
  await page.goto(home)
  const newPage = context.newPage.bind(context)
  context.newPage = async () => {
    const opened = await newPage()
    unlockAfterLoads(opened)
    return opened
  }
  return async () => {
    const [open] = context.pages()
    if (!open?.url().startsWith(home.replace(/#.*$/, ''))) return
    const disk = await onDisk(open)
    const found = words().filter((word) => disk.includes(word) && !before.includes(word))
    expect(found, 'words of the journey that lie unsealed on the disk').toEqual([])
  }
}

function unlockAfterLoads(page: Page): void {
  const goTo = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...args) => {
    const answer = await goTo(...args)
    await unlockWhereLocked(page)
    return answer
  }
  page.reload = async (...args) => {
    const answer = await reload(...args)
    await unlockWhereLocked(page)
    return answer
  }
}

async function unlockWhereLocked(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 }).first()
  await heading.waitFor()
  if ((await heading.textContent()) === 'Locked') await unlockDevice(page)
}
