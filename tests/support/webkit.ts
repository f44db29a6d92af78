import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { findProgram } from './find-program.ts'

/**
 * WebKitGTK as a person has it on Linux, driven over plain W3C WebDriver: Playwright drives only a WebKit of
 * its own. What we ask of it is little, so the client is these few calls.
 */
export type WebKit = {
  goTo(url: string): Promise<void>
  reload(): Promise<void>
  /** Waits until an element is there that this XPath finds. */
  waitFor(xpath: string, timeout?: number): Promise<void>
  click(xpath: string): Promise<void>
  /** Types, or gives a path to a file picker. */
  type(xpath: string, text: string): Promise<void>
  /** Runs the body of a function in the page. */
  run<T>(body: string, ...args: unknown[]): Promise<T>
  close(): Promise<void>
}

const driver = () => findProgram('WebKitWebDriver')
const screen = () => findProgram('Xvfb')

/** Why WebKit cannot be driven here; undefined when it can. */
export function noWebKit(): string | undefined {
  if (driver() === undefined) return 'no WebKitWebDriver is installed'
  if (process.env['DISPLAY'] === undefined && screen() === undefined)
    return 'there is neither a screen nor Xvfb'
  return undefined
}

const element = 'element-6066-11e4-a52e-4f735466cecf'

export async function launchWebKit(): Promise<WebKit> {
  const programs: ChildProcess[] = []
  const display = process.env['DISPLAY'] ?? (await startScreen(programs))
  const port = await freePort()
  programs.push(
    spawn(driver() ?? '', [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display },
      stdio: 'ignore',
    }),
  )
  const server = `http://127.0.0.1:${port}`
  await until(() => fetch(`${server}/status`).then(({ ok }) => ok), 30_000, 'the driver answers')
  const started = await send<{ sessionId: string }>(`${server}/session`, {
    capabilities: { alwaysMatch: { timeouts: { script: 120_000 } } },
  })
  const session = `${server}/session/${started.sessionId}`

  const find = async (xpath: string): Promise<string> => {
    const found = await send<Record<string, string>>(`${session}/element`, {
      using: 'xpath',
      value: xpath,
    })
    return found[element] ?? ''
  }
  /** A page that draws itself anew may swap an element between finding and using it: then it is found again. */
  const withElement = (xpath: string, use: (id: string) => Promise<unknown>, timeout = 30_000) =>
    until(() => find(xpath).then(use), timeout, xpath)

  return {
    goTo: async (url) => void (await send(`${session}/url`, { url })),
    reload: async () => void (await send(`${session}/refresh`, {})),
    waitFor: (xpath, timeout) => withElement(xpath, () => Promise.resolve(), timeout),
    click: (xpath) => withElement(xpath, (id) => send(`${session}/element/${id}/click`, {})),
    type: (xpath, text) =>
      withElement(xpath, (id) => send(`${session}/element/${id}/value`, { text })),
    run: (body, ...args) => send(`${session}/execute/sync`, { script: body, args }),
    async close() {
      await fetch(session, { method: 'DELETE' }).catch(() => undefined)
      for (const program of programs.reverse()) program.kill()
    },
  }
}

async function startScreen(programs: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']
  const program = spawn(screen() ?? '', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  programs.push(program)
  const output = program.stdio[3]
  if (!output) throw new Error('The screen cannot say its number.')
  const [number] = await once(output, 'data')
  return `:${String(number).trim()}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function send<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

/** Tries again until it works, and then fails with the last reason. */
async function until(attempt: () => Promise<unknown>, timeout: number, what: string) {
  const end = Date.now() + timeout
  for (;;) {
    const failure = await attempt().then(
      (done) => (done === false ? new Error('not yet') : undefined),
      (cause: unknown) => cause,
    )
    if (failure === undefined) return
    if (Date.now() > end) throw new Error(`WebKit: waited in vain for ${what}`, { cause: failure })
    await new Promise((later) => setTimeout(later, 100))
  }
}
