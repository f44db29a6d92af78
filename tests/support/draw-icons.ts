import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ensureChromium } from './chromium.ts'

/** Draws the PNG icons anew from `public/icon.svg`: `npx tsx tests/support/draw-icons.ts`. */
const browser = await chromium.launch({ executablePath: ensureChromium() })
const svg = readFileSync('public/icon.svg', 'utf8')
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace('rx="96"', '')}`,
  )
  writeFileSync(`public/icon-${size}.png`, await page.screenshot({ type: 'png' }))
}
await browser.close()
