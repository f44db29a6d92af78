import { type Browser, type BrowserContext, chromium, firefox, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { ensureChromium, quietFlags } from './chromium.ts'
import { findFirefox } from './firefox.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served for journeys, ending in a slash. */
    appUrl: string
    /** The one-file edition, as opened from the disk. */
    fileUrl: string
  }
}

export type AppSession = {
  context: BrowserContext
  page: Page
  /** Every request that the page or its workers made, in order. */
  requests: string[]
  /** Errors of the page: exceptions, console errors and refusals by the content security policy. */
  complaints: string[]
  close(): Promise<void>
}

type Viewport = { width: number; height: number }
type Options = {
  viewport?: Viewport
  colorScheme?: 'light' | 'dark'
  forcedColors?: 'active'
  locale?: string
  /** Another address than the shared server's. */
  url?: string
}

/** Chromium, or with PLUMBLINE_BROWSER=firefox the Firefox that is installed. */
export const launchBrowser = (): Promise<Browser> =>
  process.env['PLUMBLINE_BROWSER'] === 'firefox'
    ? launchFirefox()
    : chromium.launch({ executablePath: ensureChromium(), args: quietFlags })

/** An ordinary Firefox, driven through WebDriver BiDi. */
export function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox()
  if (executablePath === undefined) throw new Error('No Firefox is installed.')
  return firefox.launch({ channel: 'moz-firefox', executablePath })
}

/** A new person on a new device: own storage, nothing cached, at the app's home. */
export async function openApp(browser: Browser, options: Options = {}): Promise<AppSession> {
  const { viewport = { width: 1280, height: 900 }, url = inject('appUrl'), ...rest } = options
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...rest })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { context, page, requests, complaints, close: () => context.close() }
}

/** Resolves when everything for working without a network is on the device and in charge of the page. */
export async function waitUntilOffline({ page }: AppSession): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
  })
}
