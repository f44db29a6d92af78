import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, firefox, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { serveFolder } from '#src/cli/serve.ts'
import { ensureChromium, quietFlags } from './chromium.ts'
import { findFirefox } from './firefox.ts'
import { readNetLog } from './net-log.ts'
import { countRequests, type Load, type RequestCount, tellCount } from './request-count.ts'
import { walkUnderSeal } from './vault-way.ts'
import { wayOfThisRun } from './ways.ts'

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
  /** What is done to the browser before its first page. */
  prepare?: (context: BrowserContext) => Promise<unknown>
}
type Pages = Omit<AppSession, 'close'>

/** What is to be done when a browser closes: the session's own last look, and what it is held to. */
const endings = new WeakMap<Browser, (() => Promise<void>)[]>()
const loads = new WeakMap<Browser, Load[]>()

/**
 * Chromium, or with PLUMBLINE_BROWSER=firefox the Firefox that is installed. When a Chromium closes, its own
 * net log is read: nothing was asked of anybody else, and after load nothing was asked at all.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.env['PLUMBLINE_BROWSER'] === 'firefox') return launchFirefox()
  const { browser, requests } = await launchCounted()
  const close = browser.close.bind(browser)
  browser.close = async () => {
    try {
      for (const end of endings.get(browser) ?? []) await end()
    } finally {
      await close()
    }
    const count = requests(loads.get(browser) ?? [])
    tellCount(count)
    expect(count, 'requests, as the browser counted them').toMatchObject({
      afterLoad: [],
      elsewhere: [],
    })
  }
  return browser
}

/** A Chromium that writes its net log; `requests` reads it once the browser is closed. */
export async function launchCounted() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-net-'))
  const log = join(folder, 'net.json')
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...quietFlags, `--log-net-log=${log}`],
  })
  return {
    browser,
    requests(loaded: readonly Load[]): RequestCount {
      const asked = readNetLog(log)
      rmSync(folder, { recursive: true, force: true })
      return countRequests(asked, loaded)
    },
  }
}

/** An ordinary Firefox, driven through WebDriver BiDi. */
export function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox()
  if (executablePath === undefined) throw new Error('No Firefox is installed.')
  return firefox.launch({ channel: 'moz-firefox', executablePath })
}

/**
 * A new person on a new device, at the app's home: own storage, nothing cached, and a server of their own.
 * From there on the session goes the way of this run (see ways.ts), unless it names its own address.
 */
export async function openApp(browser: Browser, options: Options = {}): Promise<AppSession> {
  const { viewport = { width: 1280, height: 900 }, url, prepare, ...rest } = options
  const way = url === undefined ? wayOfThisRun() : undefined
  const home = way === undefined || way === 'file' ? undefined : await serveFolder('dist', 0)
  const address = url ?? home?.url ?? inject('fileUrl')
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...rest })
  await prepare?.(context)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const session = { context, page, requests, complaints }
  if (home) await hold(browser, session, home.url)
  if (home && way === 'offline') await loseNetwork(session, home.server)
  const lastLook = way === 'vault' ? await walkUnderSeal(context, page) : undefined
  let isOver = false
  const end = async () => {
    if (isOver) return
    isOver = true
    try {
      await lastLook?.()
    } finally {
      await context.close()
      home?.server.closeAllConnections()
      home?.server.close()
    }
  }
  endings.set(browser, [...(endings.get(browser) ?? []), end])
  return { ...session, close: end }
}

/** From the moment in which all is on the device, this session may ask for nothing. */
async function hold(browser: Browser, session: Pages, url: string): Promise<void> {
  await waitUntilOffline(session)
  const load = { origin: new URL(url).origin, at: Date.now() }
  loads.set(browser, [...(loads.get(browser) ?? []), load])
}

/** The server goes away and stays away, and the page starts again from what is on the device. */
async function loseNetwork({ context, page, complaints }: Pages, server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(complaints, 'starting without a network').toEqual([])
}

/** Resolves when everything for working without a network is on the device and in charge of the page. */
export async function waitUntilOffline({ page }: Pick<AppSession, 'page'>): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
  })
}
