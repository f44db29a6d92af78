import type { Page } from 'playwright-core'

const patience = 15_000

/**
 * Presses Tab until the focus is on something whose words match; as a person without a mouse would, once
 * the page shows it. A page that never shows it, or that the keyboard goes round without reaching it, fails.
 */
export async function tabTo(page: Page, words: RegExp, atMost = 120): Promise<void> {
  await page
    .waitForFunction(
      ([source, flags]) => new RegExp(source, flags).test(document.body.innerText),
      [words.source.replace(/^\^\\s\*/, ''), words.flags] as const,
      { timeout: patience },
    )
    .catch(() => {
      throw new Error(`The page never showed ${words}.`)
    })
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press('Tab')
    if (words.test(await focusedWords(page))) return
  }
  throw new Error(`The keyboard never reached ${words}.`)
}

function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : ''
    return [element.getAttribute('aria-label'), label, element.textContent].join(' ')
  })
}
