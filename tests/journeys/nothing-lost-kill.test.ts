import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type KillableBrowser, startKillableBrowser } from '#tests/support/killable-browser.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

/** PLUMBLINE_KILL_ROUNDS=50 kills more often: so many browsers in each of the two ways. */
const rounds = Number(process.env['PLUMBLINE_KILL_ROUNDS'] ?? 1)
/** Milliseconds: what may be lost at most. */
const atMost = 1_000
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))
const field = (page: Page) => page.getByLabel('Your finding, in a sentence or two')

type Key = { text: string; at: number }
type Saves = { begun: number; onBegun: () => void }

/** Types words that are all different until `isOver`, or until the browser is gone. */
async function typeOn(page: Page, typed: Key[], isOver: () => boolean): Promise<void> {
  const name = Math.random().toString(36).slice(2, 5)
  for (let word = 0; !isOver(); word += 1) {
    for (const text of ` ${name}-${word}`) {
      typed.push({ text, at: Date.now() })
      await page.keyboard.type(text)
      if (isOver()) return
    }
    // Some pauses are long enough for a save to begin and some end in the middle of one.
    await page.waitForTimeout(Math.random() * 60)
  }
}

/** Ends the browser at a random moment. Returns when. */
async function killWhileTyping(browser: KillableBrowser, page: Page, typed: Key[]) {
  const end = Date.now() + 400 + Math.random() * 2_200
  await typeOn(page, typed, () => Date.now() >= end)
  const killedAt = Date.now()
  await browser.kill()
  return killedAt
}

/** Calls back in the moment in which a page asks for a transaction that writes a draft. */
async function watchSaves(context: BrowserContext, hear: () => void): Promise<void> {
  await context.exposeBinding('tellOfSave', hear)
  await context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...asked) {
      const [stores, mode] = asked
      if (mode === 'readwrite' && [stores].flat().includes('drafts'))
        (Reflect.get(window, 'tellOfSave') as () => void)()
      return transaction.apply(this, asked)
    }
  })
}

/** Ends the browser a few milliseconds after a save was begun: the second one, or one of those that follow. */
async function killWhileSaving(browser: KillableBrowser, page: Page, typed: Key[], saves: Saves) {
  saves.begun = 0
  const wanted = 2 + Math.floor(Math.random() * 3)
  let killedAt = 0
  const killed = new Promise<void>((done) => {
    saves.onBegun = () => {
      if (saves.begun !== wanted) return
      void pause(Math.random() * 8).then(() => {
        killedAt = Date.now()
        void browser.kill().then(done)
      })
    }
  })
  await Promise.all([typeOn(page, typed, () => killedAt > 0).catch(() => undefined), killed])
  return killedAt
}

let profile: string
let draft: string
let browser: KillableBrowser
let page: Page
let kept = 'Start'
const saves: Saves = { begun: 0, onBegun: () => undefined }

async function startBrowser(): Promise<void> {
  browser = await startKillableBrowser(profile)
  await watchSaves(browser.context, () => {
    saves.begun += 1
    saves.onBegun()
  })
  page = await browser.context.newPage()
}

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'plumbline-kill-'))
  await startBrowser()
  await page.goto(inject('appUrl'))
  await startBlank(page, 'shadow')
  draft = draftAddress(page)
  await goToPractice(page, draft, 'v-d')
  await field(page).fill(kept)
  await saved(page)
})
afterAll(async () => {
  await browser.kill()
  rmSync(profile, { recursive: true, force: true })
})

/** How many milliseconds of typing are gone from the draft, in a browser that is started anew. */
async function lostWhen(kill: typeof killWhileSaving): Promise<number> {
  await field(page).press('Control+End')
  const typed: Key[] = []
  saves.onBegun = () => undefined
  const killedAt = await kill(browser, page, typed, saves)
  saves.onBegun = () => undefined
  await startBrowser()
  await goToPractice(page, draft, 'v-d').catch(async (cause: Error) => {
    const says = await page.locator('body').innerText()
    throw new Error(`After the kill the draft did not open. The page says: ${says}`, { cause })
  })
  const found = await field(page).inputValue()
  const whole = kept + typed.map(({ text }) => text).join('')
  expect(whole.startsWith(found), 'what is there is what was typed').toBe(true)
  expect(found.length, 'nothing older may be lost').toBeGreaterThanOrEqual(kept.length)
  const firstLost = typed[found.length - kept.length]
  kept = found
  return firstLost ? killedAt - firstLost.at : 0
}

test.each([
  ['while one types', killWhileTyping],
  ['while it saves', killWhileSaving],
])(
  `a browser that is killed ${rounds} times %s loses at most the last second`,
  async (when, kill) => {
    const lost: number[] = []
    for (let round = 1; round <= rounds; round += 1) lost.push(await lostWhen(kill))
    const most = Math.max(...lost)
    console.log(`Killed ${rounds} times ${when}: at most ${most} ms of typing were lost.`)
    expect(most).toBeLessThanOrEqual(atMost)
  },
  60_000 + rounds * 30_000,
)
