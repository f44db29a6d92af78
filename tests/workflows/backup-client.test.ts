import { describe, expect, test } from 'vitest'
import { createBackupTextReader } from '#src/workflows/backup-client.ts'
import { planRestore } from '#src/workflows/plan-restore.ts'
import { restoreBackup } from '#src/workflows/restore-backup.ts'
import { aWholeDevice, backupOf, readText } from '#tests/support/a-backup.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { anId, aSource, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/backup-worker.ts', import.meta.url)
const inWorker = createBackupTextReader(() => nodeWebWorker(module))
const nowhere = createBackupTextReader(() => {
  throw new Error('no workers here')
})

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const sources = [
  ...aWorkedAssessment.sources,
  ...Array.from({ length: 2_000 }, (_, at) => aSource({ id: anId(10_000 + at) })),
]
const long = { ...aWorkedAssessment, sources }
const longText = () => bytesOf({ draft: long, revision: 1, history: [] })

async function aLongBackup() {
  const device = aWholeDevice()
  await device.library.adopt(long)
  return backupOf(device)
}

/** `whenReading` happens as soon as a worker reads. */
const readerThat = (whenReading: () => void) =>
  createBackupTextReader(() => {
    setTimeout(whenReading, 1)
    return nodeWebWorker(module)
  })

describe('a long text of a backup', () => {
  test('is read in a worker, and says what it would say on the page', async () => {
    const read = await inWorker('draft', longText())
    expect(read).toEqual(await readText('draft', longText()))
    expect(read.ok).toBe(true)
    expect(await inWorker('list', longText())).toEqual({
      ok: false,
      error: { kind: 'unreadable' },
    })
  })

  test('is read on the page where there are no workers', async () => {
    expect(await nowhere('draft', longText())).toEqual(await readText('draft', longText()))
  })

  test('is given up when its time is over, and a short one needs no worker', async () => {
    const late = createBackupTextReader(() => nodeWebWorker(module), 1)
    expect(await late('draft', longText())).toEqual({
      ok: false,
      error: { kind: 'work-out-of-time', seconds: 0 },
    })
    expect(await late('preferences', bytesOf({ person: 'Ada' }))).toMatchObject({ ok: true })
  })
})

describe('a backup with a long draft', () => {
  test('is restored as if it were read on the page', async () => {
    const device = { ...aWholeDevice(), readText: inWorker }
    const plan = await planRestore(device, await aLongBackup())
    expect(plan).toMatchObject({ value: { drafts: [{ fate: 'new' }], unreadable: [] } })
    if (!plan.ok) return
    expect(await restoreBackup(device, plan.value, (title) => title)).toMatchObject({ added: 1 })
    const [line] = plan.value.drafts
    const id = line?.path.slice('drafts/'.length, -'.json'.length) ?? ''
    expect(await device.drafts.load(id)).toMatchObject({ value: { draft: { sources } } })
  })

  test('says which draft took too long, and changes nothing', async () => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const late = createBackupTextReader(() => nodeWebWorker(module), 1)
    expect(await planRestore({ ...device, readText: late }, await aLongBackup())).toMatchObject({
      value: { drafts: [], unreadable: [{ why: 'work-out-of-time' }] },
    })
    expect(await whatLies()).toEqual(before)
  })

  test('can be stopped while the draft is read, before and after the person confirmed', async () => {
    const { device, whatLies } = await aStoredDevice()
    const before = await whatLies()
    const backup = await aLongBackup()
    let stopping = new AbortController()
    let isWanted = true
    const readText = readerThat(() => {
      if (isWanted) stopping.abort()
    })
    const planning = () => planRestore({ ...device, readText }, backup, stopping)
    expect(await planning()).toEqual({ ok: false, error: { kind: 'work-stopped' } })
    isWanted = false
    stopping = new AbortController()
    const plan = await planning()
    if (!plan.ok) throw new Error(plan.error.kind)
    isWanted = true
    const restored = await restoreBackup(device, plan.value, (title) => title, stopping)
    expect(restored).toEqual({ added: 0, copies: 0, failed: [], left: 1 })
    expect(await whatLies()).toEqual(before)
  })
})
