import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '#tests/support/chromium.ts'
import { readCounts } from '#tests/support/request-count.ts'
import { runTests } from '#tests/support/run-tests.ts'

/**
 * All there is to check, in the order in which failing is cheapest. Every step runs even when an earlier
 * one failed; the last line counts each check without tests of its own as one, and each test as one.
 */
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
let passed = 0
let failed = 0

/**
 * What is left to `npm run journeys:kill`, where browsers are killed for minutes: all of this must stay under
 * ten. All other journeys are walked served; the other ways have journeys of their own among them (the road
 * with the network cut, one file from the disk, the vault). `npm run journeys:ways` walks all in all ways.
 */
const left = ['--exclude', 'tests/journeys/nothing-lost-{kill,sealing}.test.ts']

const local = (name: string) => join('node_modules', '.bin', name)

type Check = readonly [title: string, command: string, args: string[]]

/** What has no tests of its own; two at a time, since each keeps one core busy. Each tells all it has to say at its end. */
async function checkAll(checks: readonly Check[]): Promise<void> {
  const waiting = [...checks]
  const next = async (): Promise<void> => {
    const check = waiting.shift()
    if (!check) return
    if (await passes(check)) passed += 1
    else failed += 1
    return next()
  }
  await Promise.all([next(), next()])
}

function passes([title, command, args]: Check): Promise<boolean> {
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(local(command), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const said: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => said.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', (cause) => said.push(Buffer.from(String(cause))))
    child.on('close', (status) => {
      const mark = status === 0 ? '✓' : '✗'
      console.log(`\n▶ ${title}\n${Buffer.concat(said)}`)
      console.log(`${mark} ${title}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
      resolve(status === 0)
    })
  })
}

function tests(title: string, projects: string[], options: string[] = []): void {
  const started = Date.now()
  console.log(`\n▶ ${title}`)
  const counts = join(scratch, 'counts.jsonl')
  const env = { PLUMBLINE_COUNTS: counts }
  const count = runTests(join(scratch, `${title}.json`), projects, options, env)
  passed += count.passed
  failed += count.failed
  const mark = count.failed === 0 ? '✓' : '✗'
  console.log(`${mark} ${title}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  const { sessions, late, updateChecks } = readCounts(counts)
  if (sessions > 0)
    console.log(
      `Requests after load, as the browser counted them: ${late} in ${sessions} sessions; ${updateChecks} looks for a new service worker.`,
    )
}

function browser(): boolean {
  try {
    console.log(`Browser: ${ensureChromium()}`)
    return true
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    failed += 1
    return false
  }
}

const hasBrowser = browser()
await checkAll([
  ['Types', 'tsc', ['--noEmit']],
  ['Lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['Import rules', 'depcruise', ['src', 'schemas', 'tests', '--config', '.dependency-cruiser.mjs']],
  ['Unused code', 'knip', []],
  ['Build', 'vite', ['build', '--logLevel', 'warn']],
])
tests('Unit and screen tests', ['rules', 'headless', 'screens'])
if (hasBrowser) tests('Budgets and journeys in a real browser', ['journeys'], left)
rmSync(scratch, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
