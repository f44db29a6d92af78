import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '#tests/support/chromium.ts'
import { readCounts } from '#tests/support/request-count.ts'
import { runTests } from '#tests/support/run-tests.ts'
import type { Way } from '#tests/support/ways.ts'

/**
 * All there is to check, in the order in which failing is cheapest. Every step runs even when an earlier
 * one failed; the last line counts each check without tests of its own as one, and each test as one.
 */
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
let passed = 0
let failed = 0

/** All journeys are walked served; in the other ways these. `npm run journeys:ways` walks all in all ways. */
const telling: readonly (readonly [Way, string[]])[] = [
  ['offline', ['starter-case']],
  ['file', ['nothing-lost.test']],
  ['vault', ['starter-case']],
]

const local = (name: string) => join('node_modules', '.bin', name)

function run(title: string, command: string, args: string[]): boolean {
  const started = Date.now()
  console.log(`\n▶ ${title}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  console.log(
    `${status === 0 ? '✓' : '✗'} ${title}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
  return status === 0
}

function check(title: string, command: string, args: string[]): void {
  if (run(title, local(command), args)) passed += 1
  else failed += 1
}

function tests(title: string, projects: string[], files: string[] = [], way = 'served'): void {
  const started = Date.now()
  console.log(`\n▶ ${title}`)
  const counts = join(scratch, `${way}.jsonl`)
  const env = { PLUMBLINE_WAY: way, PLUMBLINE_COUNTS: counts }
  const count = runTests(join(scratch, `${title}.json`), projects, files, env)
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
check('Types', 'tsc', ['--noEmit'])
check('Lint and format', 'biome', ['check', '--error-on-warnings', '.'])
check('Import rules', 'depcruise', [
  'src',
  'schemas',
  'tests',
  '--config',
  '.dependency-cruiser.mjs',
])
check('Unused code', 'knip', [])
tests('Unit and screen tests', ['rules', 'headless', 'screens'])
check('Build', 'vite', ['build', '--logLevel', 'warn'])
if (hasBrowser) {
  tests('Budgets and journeys in a real browser', ['journeys'])
  for (const [way, files] of telling)
    tests(`Journeys by another way: ${way}`, ['journeys'], files, way)
}
rmSync(scratch, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
