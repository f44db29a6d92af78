import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCounts } from './support/request-count.ts'
import { runTests } from './support/run-tests.ts'
import { exceptions, ways } from './support/ways.ts'

/** Every journey in every way, the other browsers with the first of them, and then one line for each way. */
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-ways-'))
const rows: string[][] = []
let isGood = true

for (const way of ways) {
  console.log(`\n▶ ${way}`)
  const counts = join(scratch, `${way}.jsonl`)
  const env = { PLUMBLINE_WAY: way, PLUMBLINE_COUNTS: counts }
  const projects = way === 'served' ? ['journeys', 'browsers'] : ['journeys']
  const { passed, failed, skipped } = runTests(join(scratch, `${way}.json`), projects, [], env)
  const told = readCounts(counts)
  isGood &&= failed === 0
  rows.push([way, passed, failed, skipped, told.sessions, told.late, told.updateChecks].map(String))
}
rmSync(scratch, { recursive: true, force: true })

const head = [
  'way',
  'passed',
  'failed',
  'skipped',
  'sessions',
  'requests after load',
  'update checks',
]
console.log(`\n${head.join(' · ')}`)
for (const row of rows) console.log(row.join(' · '))
console.log('\nNot walked in every way:')
for (const { file, journey = 'all of it', ways: without, reason } of exceptions)
  console.log(`- ${file}, ${journey}: not ${without.join(', ')}: ${reason}`)
process.exitCode = isGood ? 0 : 1
