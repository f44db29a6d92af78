import type { Page } from 'playwright-core'

/** Presses Tab until the focus is on something whose words match; as a person without a mouse would. */
export async function tabTo(page: Page, words: RegExp, atMost = 80): Promise<void> {
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
