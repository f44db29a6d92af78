import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules whose answer a colour scheme can change. */
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on the page as it is now, WCAG 2.2 AA and best practices, one line a finding; or only what
 * has to do with colours, for a page that was looked at in another colour scheme already.
 */
export async function axeFindings(page: Page, only?: 'colours'): Promise<string[]> {
  await page.evaluate(source)
  const results = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof Axe }).axe.run(document, {
        resultTypes: ['violations'],
        runOnly: rules,
      }),
    only ? colours : everything,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html} ${failureSummary}`),
  )
}

/** By how many CSS pixels the page is wider than its window; 0 when nothing scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
