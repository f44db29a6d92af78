import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { createAskFileWorker, longestWork } from '#src/workflows/ask-file-worker.ts'
import { pairAmong } from '#src/workflows/check-pair.ts'
import type { CheckStep } from '#src/workflows/file-check.ts'
import { createFileClient } from '#src/workflows/file-client.ts'
import { largestFile } from '#src/workflows/given-file.ts'
import { issuePublicCopy } from '#src/workflows/issue-public-copy.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { aFile, loadTownCode } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { idsFrom } from '#tests/support/an-assessment.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/file-worker.ts', import.meta.url)
const report = readFileSync('tests/fixtures/formats/1/report.pdf')
const given = () => aFile('report.pdf', new Uint8Array(report))
const nowhere = () => Promise.reject(new Error('not here'))

const client = (limit = longestWork, file = module, onThePage: () => Promise<never> = nowhere) =>
  createFileClient({ ask: createAskFileWorker(() => nodeWebWorker(file), limit), onThePage })

describe('a file that is checked in a worker', () => {
  test('has the same result as on the page, with the questionnaire of this app', async () => {
    const steps: CheckStep[] = []
    const options = { loadFramework: loadTownCode, onStep: (step: CheckStep) => steps.push(step) }
    expect(await client().verifyFile(given(), options)).toEqual(
      await verifyFile(given(), { loadFramework: loadTownCode }),
    )
    expect(steps).toEqual([
      { kind: 'reading' },
      { kind: 'signature', at: 1, of: 1 },
      { kind: 'record' },
      { kind: 'printed' },
    ])
  })

  test('is called neither intact nor changed when its time is over', async () => {
    const { outcome, reasons } = await client(1).verifyFile(given())
    expect({ outcome, reasons }).toEqual({
      outcome: 'unsure',
      reasons: [{ kind: 'check-out-of-time', seconds: 0 }],
    })
  })

  test('is not checked after it was stopped', async () => {
    const { reasons } = await client().verifyFile(given(), { signal: AbortSignal.abort() })
    expect(reasons).toEqual([{ kind: 'check-stopped' }])
  })

  test('is refused unread when it is too large', async () => {
    const file = {
      name: 'report.pdf',
      size: largestFile + 1,
      arrayBuffer: () => Promise.reject(new Error('it was read')),
    }
    const { reasons } = await client().verifyFile(file)
    expect(reasons).toMatchObject([{ kind: 'too-large' }])
  })
})

test('a worker that breaks on the way is told, with its own words', async () => {
  const broken = new URL(
    `data:text/javascript,addEventListener('message',()=>{postMessage({kind:'begun'});setTimeout(()=>{throw new Error('no memory')},50)})`,
  )
  const { outcome, reasons } = await client(longestWork, broken).verifyFile(given())
  expect(outcome).toBe('unsure')
  expect(reasons).toEqual([{ kind: 'check-broken', detail: 'no memory' }])
})

describe('without workers', () => {
  const onThePage = createFileClient({
    ask: createAskFileWorker(() => {
      throw new Error('no workers here')
    }),
    onThePage: () => Promise.resolve({ verifyFile, pairAmong }),
  })

  test('the page checks by itself', async () => {
    expect(await onThePage.verifyFile(given())).toEqual(await verifyFile(given()))
  })

  test('and compares by itself', async () => {
    expect(await onThePage.pairAmong([])).toBeUndefined()
  })
})

describe('two files that are compared in a worker', () => {
  const aSide = async (name: string, record: AssessmentRecord) => {
    const { facts } = await verifyFile(aFile(name, record))
    return { name, facts, record }
  }

  test('are told as a pair, as on the page', async () => {
    const deps = { now: () => signingTime, newId: idsFrom(900), appVersion: '1.2.3' }
    const wish = { mayStay: [] }
    const issued = await issuePublicCopy(deps, aFramework, aCanaryAssessment, undefined, wish)
    if (!issued.ok) throw new Error(issued.error.kind)
    const { record, whole } = issued.value
    const sides = [await aSide('open', record), await aSide('whole', whole.record)]
    const told = await client().pairAmong(sides)
    expect(told).toMatchObject({ kind: 'public-copy', open: 'open', whole: 'whole' })
    expect(told).toEqual(await pairAmong(sides))
  })

  test('are not told as one when they are none', async () => {
    expect(await client().pairAmong([])).toBeUndefined()
  })
})

test('two files that could not be compared in time are not called the same', async () => {
  expect(await client(1).pairAmong([])).toEqual({ kind: 'not-compared' })
})
