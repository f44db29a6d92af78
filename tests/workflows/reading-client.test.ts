import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { signRecord } from '#src/signing/sign-record.ts'
import { createAskFileWorker, longestWork } from '#src/workflows/ask-file-worker.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import { largestFile } from '#src/workflows/given-file.ts'
import { mergeCopies } from '#src/workflows/merge-copies.ts'
import { openFile } from '#src/workflows/open-file.ts'
import { createFileReaders, type FileReaders } from '#src/workflows/reading-client.ts'
import { askTimestamp } from '#src/workflows/timestamp.ts'
import { aFile, loadTownCode } from '#tests/support/a-device.ts'
import { aKey, aSealedRecord, signingTime } from '#tests/support/a-sealed-record.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { given, hostileFiles } from '#tests/support/hostile-corpus.ts'
import { answerTimestamp } from '#tests/support/linted-signing.ts'
import { keptNodeWebWorker, nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/file-worker.ts', import.meta.url)
const here: FileReaders = { findAssessment, mergeCopies, askTimestamp, answerTimestamp }
const nowhere = () => Promise.reject(new Error('not here'))

const readers = (limit = longestWork) =>
  createFileReaders({
    ask: createAskFileWorker(() => nodeWebWorker(module), limit),
    onThePage: nowhere,
  })

/** A worker that stays: none of these questions leaves anything behind. */
const kept = keptNodeWebWorker(module)
afterAll(kept.end)
const inOneWorker = createFileReaders({ ask: createAskFileWorker(kept.start), onThePage: nowhere })

const withoutWorkers = createFileReaders({
  ask: createAskFileWorker(() => {
    throw new Error('no workers here')
  }),
  onThePage: () => Promise.resolve(here),
})

const fixture = (path: string) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return aFile(name, new Uint8Array(readFileSync(`tests/fixtures/${path}`)))
}
const report = () => fixture('formats/1/report.pdf')

async function aCopy(name: string) {
  const record = await aSealedRecord()
  const capacity = { role: 'sign-on' } as const
  const signed = await signRecord(record, {
    ...{ identity: await aKey(name), time: signingTime, capacity },
  })
  return aFile(`${name}.json`, signed.ok ? signed.value : {})
}
const copies = async () => [await aCopy('Elm'), await aCopy('Oak')]

describe('what is read in a worker is what the page would read', () => {
  test.each(['draft', 'key'].flatMap((door) => hostileFiles(door).map((name) => [door, name])))(
    'in the hostile file %s/%s',
    async (door = '', name = '') => {
      expect(await inOneWorker.findAssessment(given(door, name))).toEqual(
        await findAssessment(given(door, name)),
      )
    },
  )

  test('in a report, a record and a draft', async () => {
    for (const name of ['report.pdf', 'record.json', 'assessment.json']) {
      const found = await inOneWorker.findAssessment(fixture(`formats/2/${name}`))
      expect(found).toEqual(await findAssessment(fixture(`formats/2/${name}`)))
      expect(found.ok).toBe(true)
    }
  })

  test('in copies whose signatures are put together', async () => {
    const files = await copies()
    const merged = await inOneWorker.mergeCopies(files, loadTownCode)
    expect(merged).toEqual(await mergeCopies(files, loadTownCode))
    expect(merged).toMatchObject({ value: { copies: 2, signatures: 3 } })
  })
})

describe('a time stamp', () => {
  const signed = () => fixture('timestamps/signed.pdf')

  test('is asked for in a worker', async () => {
    expect(await inOneWorker.askTimestamp(signed())).toMatchObject({
      value: { name: 'signed.tsq', mediaType: 'application/timestamp-query' },
    })
  })

  test.each(hostileFiles('timestamp'))('is refused as on the page: %s', async (name) => {
    const answer = () => given('timestamp', name)
    expect(await inOneWorker.answerTimestamp(signed(), answer())).toEqual(
      await answerTimestamp(signed(), answer()),
    )
  })
})

describe('work that does not come to its end', () => {
  const outOfTime = { ok: false, error: { kind: 'work-out-of-time', seconds: 0 } }
  const stopped = { ok: false, error: { kind: 'work-stopped' } }

  test('is given up when its time is over', async () => {
    const late = readers(1)
    expect(await late.findAssessment(report())).toEqual(outOfTime)
    expect(await late.mergeCopies(await copies())).toEqual(outOfTime)
    expect(await late.askTimestamp(report())).toEqual(outOfTime)
    expect(await late.answerTimestamp(report(), report())).toMatchObject({ ok: false })
  })

  test('is given up when the person stops it', async () => {
    const stop = AbortSignal.abort()
    const { findAssessment: find, mergeCopies: merge, ...stamps } = readers()
    expect(await find(report(), stop)).toEqual(stopped)
    expect(await merge(await copies(), undefined, stop)).toEqual(stopped)
    expect(await stamps.askTimestamp(report(), stop)).toEqual(stopped)
    expect(await stamps.answerTimestamp(report(), aFile('a.tsr', 'x'), stop)).toEqual(stopped)
  })

  test.each([
    ['stopped on the way', readers(), () => AbortSignal.timeout(30)],
    ['out of time', readers(1), () => undefined],
  ])('puts nothing on the shelf: %s', async (_, { findAssessment: find }, signal) => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const opened = await openFile({ ...device, findAssessment: find }, report(), signal())
    expect(opened.ok).toBe(false)
    expect(await whatLies()).toEqual(before)
  })
})

test('a file that is too large is refused unread', async () => {
  const large = { name: 'large.json', size: largestFile + 1, arrayBuffer: nowhere }
  const tooLarge = { error: { kind: 'too-large' } }
  expect(await readers().findAssessment(large)).toMatchObject(tooLarge)
  expect(await readers().askTimestamp(large)).toMatchObject(tooLarge)
  expect(await readers().answerTimestamp(large, large)).toMatchObject(tooLarge)
  expect(await readers().answerTimestamp(report(), large)).toMatchObject(tooLarge)
  expect(await readers().mergeCopies([large])).toMatchObject({ error: { name: 'large.json' } })
})

test('without workers the page does it by itself', async () => {
  expect(await withoutWorkers.findAssessment(report())).toEqual(await findAssessment(report()))
  expect(await withoutWorkers.mergeCopies(await copies())).toMatchObject({ ok: true })
  expect(await withoutWorkers.askTimestamp(fixture('timestamps/signed.pdf'))).toMatchObject({
    ok: true,
  })
  expect(await withoutWorkers.answerTimestamp(report(), aFile('a.tsr', 'x'))).toMatchObject({
    error: { kind: 'not-an-answer' },
  })
})
