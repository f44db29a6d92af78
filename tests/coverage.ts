import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow } from './support/repository-files.ts'
import { verifierFiles } from './support/verifier-files.ts'

/**
 * Fails unless the tests of signing and of the verifier run through every line and every branch of both. Each
 * part of the verifier is measured by its own tests and by those of whole files, `verify-file-*`. Measuring is slow, and
 * says nothing about time: the limits are wide.
 */
const verifier = verifierFiles()
const tests = [
  'tests/signing',
  ...verifier.map((path) => path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts')),
  ...filesBelow('tests/workflows', ['.test.ts']).filter((path) =>
    basename(path).startsWith('verify-file-'),
  ),
]
const { status } = spawnSync(
  join('node_modules', '.bin', 'vitest'),
  [
    ...[
      'run',
      '--project',
      'headless',
      '--reporter=dot',
      '--test-timeout=120000',
      '--hook-timeout=120000',
      ...tests.filter(existsSync),
    ],
    '--coverage',
    ...['src/signing/**', ...verifier].map((path) => `--coverage.include=${path}`),
    ...['--coverage.reporter=text', '--coverage.skipFull', '--coverage.thresholds.100'],
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
