import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from 'playwright-core'
import { ensureChromium, quietFlags } from './chromium.ts'

export type KillableBrowser = {
  context: BrowserContext
  /** Ends the browser as a power cut would: nothing is flushed, nobody is asked. */
  kill(): Promise<void>
}

/** A browser of its own whose storage lives in `profile`, so that it outlives the browser. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = spawn(
    ensureChromium(),
    [
      ...quietFlags,
      ...sandbox,
      '--headless=new',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const connection = await chromium.connectOverCDP(await debuggerAddress(browser.stderr))
  const [context] = connection.contexts()
  if (!context) throw new Error('The browser opened without a window.')
  return {
    context,
    async kill() {
      const gone = once(browser, 'exit')
      if (browser.pid) process.kill(-browser.pid, 'SIGKILL')
      await gone
    },
  }
}

async function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /DevTools listening on (ws:\/\/\S+)/.exec(line)?.[1]
    if (address) {
      output.resume()
      return address
    }
  }
  throw new Error('The browser ended before it could be reached.')
}
