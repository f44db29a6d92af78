import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { startKillableBrowser } from '#tests/support/killable-browser.ts'
import { draftAddress, goToPractice, saved, startBlank } from '#tests/support/walk.ts'

/** PLUMBLINE_KILL_ROUNDS=50 kills more often; each round ends a browser at a random moment of typing or saving. */
const rounds = Number(process.env['PLUMBLINE_KILL_ROUNDS'] ?? 3)
/** Milliseconds: what may be lost at most. */
const atMost = 1_000
const field = (page: Page) => page.getByLabel('Your finding, in a sentence or two')

/** Types words that are all different; returns them with the moment at which each key was down. */
async function typeUntil(page: Page, round: number, end: number) {
  const typed: { text: string; at: number }[] = []
  for (let word = 0; Date.now() < end; word += 1) {
    for (const text of ` ${round}-${word}`) {
      await page.keyboard.type(text)
      typed.push({ text, at: Date.now() })
      if (Date.now() >= end) return typed
    }
    // Some pauses are long enough for a save to begin and some end in the middle of one.
    await page.waitForTimeout(Math.random() * 60)
  }
  return typed
}

test(
  `a browser that is killed ${rounds} times while one types loses at most the last second`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'plumbline-kill-'))
    const lost: number[] = []
    try {
      const first = await startKillableBrowser(profile)
      const page = await first.context.newPage()
      await page.goto(inject('appUrl'))
      await startBlank(page, 'shadow')
      const draft = draftAddress(page)
      await goToPractice(page, draft, 'v-d')
      await field(page).fill('Start')
      await saved(page)
      let kept = 'Start'
      await first.kill()

      for (let round = 1; round <= rounds; round += 1) {
        const browser = await startKillableBrowser(profile)
        const open = await browser.context.newPage()
        await goToPractice(open, draft, 'v-d')
        expect(await field(open).inputValue(), 'nothing older may be lost').toBe(kept)
        await field(open).press('Control+End')
        const typed = await typeUntil(open, round, Date.now() + 400 + Math.random() * 2_200)
        const killedAt = Date.now()
        await browser.kill()

        const after = await startKillableBrowser(profile)
        const reopened = await after.context.newPage()
        await goToPractice(reopened, draft, 'v-d')
        const found = await field(reopened).inputValue()
        await after.kill()
        const whole = kept + typed.map(({ text }) => text).join('')
        expect(whole.startsWith(found), 'what is there is what was typed').toBe(true)
        expect(found.length).toBeGreaterThanOrEqual(kept.length)
        const firstLost = typed[found.length - kept.length]
        lost.push(firstLost ? killedAt - firstLost.at : 0)
        kept = found
      }
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
    const most = Math.max(...lost)
    console.log(`Killed ${rounds} times while typing: at most ${most} ms of typing were lost.`)
    expect(most).toBeLessThanOrEqual(atMost)
  },
  60_000 + rounds * 30_000,
)
