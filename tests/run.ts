import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '#tests/support/chromium.ts'

/**
 * All there is to check, in the order in which failing is cheapest. Every step runs even when an earlier
 * one failed; the last line counts each check without tests of its own as one, and each test as one.
 */
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
let passed = 0
let failed = 0

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

/** Runs vitest projects and adds up what its own report counts. */
function tests(title: string, projects: string[]): void {
  const outputFile = join(scratch, `${projects.join('-')}.json`)
  const ok = run(title, local('vitest'), [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ])
  const report = readReport(outputFile)
  passed += report.passed
  failed += report.failed
  if (!ok && report.failed === 0) failed += 1
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 }
    const { numPassedTests = 0, numFailedTests = 1 } = report as Record<string, number>
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
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
if (hasBrowser) tests('Budgets and journeys in a real browser', ['journeys'])
rmSync(scratch, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
