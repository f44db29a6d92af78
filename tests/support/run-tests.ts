import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type TestCount = { passed: number; failed: number; skipped: number }

/** Runs vitest projects, with further options or only some of their files, and counts what vitest's own report says. */
export function runTests(
  report: string,
  projects: readonly string[],
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): TestCount {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...options,
    ],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  const count = readReport(report)
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function readReport(path: string): TestCount {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>
    const { numPassedTests = 0, numFailedTests = 1, numPendingTests = 0 } = report
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
