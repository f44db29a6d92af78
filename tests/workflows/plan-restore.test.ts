import { expect, test } from 'vitest'
import { planRestore } from '#src/workflows/plan-restore.ts'
import { aWholeDevice, backupOf } from '#tests/support/a-backup.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

async function planFor(change: (device: ReturnType<typeof aWholeDevice>) => object) {
  const device = aWholeDevice()
  await device.library.adopt(aWorkedAssessment)
  const file = await backupOf(device)
  const fresh = aWholeDevice()
  return planRestore({ ...fresh, ...change(fresh) }, file)
}

test('a questionnaire that this app does not have is said', async () => {
  const loadFramework = (id: string, version = '') =>
    Promise.resolve({ ok: false, error: { kind: 'framework-unknown', id, version } } as const)
  expect(await planFor(() => ({ loadFramework }))).toMatchObject({
    value: { drafts: [], unreadable: [{ why: 'framework-unknown' }] },
  })
})

test.each([
  ['a newer version', { format: 'plumbline-assessment/9' }, 'newer-version'],
  ['no draft at all', { words: 1 }, 'unreadable'],
])('%s is said', async (_case, raw, why) => {
  const device = aWholeDevice()
  await device.setAside.put({ kind: 'unreadable', draft: 'd', title: '', at: '' })
  const load: typeof device.drafts.load = () =>
    Promise.resolve({
      ok: false,
      error: { kind: 'draft-unreadable', why: { kind: 'not-an-assessment' }, raw },
    })
  const file = await backupOf({ ...device, drafts: { ...device.drafts, load } })
  expect(await planRestore(aWholeDevice(), file)).toMatchObject({
    value: { drafts: [], unreadable: [{ path: 'drafts/d.json', why }] },
  })
})

test('a file that is no backup is refused', async () => {
  expect(await planRestore(aWholeDevice(), new Blob(['x']))).toEqual({
    ok: false,
    error: { kind: 'not-a-backup' },
  })
})

test('it tells how far it is', async () => {
  const device = aWholeDevice()
  await device.library.adopt(aWorkedAssessment)
  const told: number[][] = []
  await planRestore(aWholeDevice(), await backupOf(device), {
    onProgress: (...far) => void told.push(far),
  })
  expect(told).toEqual([[1, 1]])
})

test('it can be stopped between two drafts', async () => {
  const device = aWholeDevice()
  await device.library.adopt(aWorkedAssessment)
  await device.library.adopt(aWorkedAssessment)
  const stopping = new AbortController()
  const told: number[] = []
  const onProgress = (done: number) => {
    told.push(done)
    stopping.abort()
  }
  const { signal } = stopping
  expect(await planRestore(device, await backupOf(device), { signal, onProgress })).toEqual({
    ...{ ok: false, error: { kind: 'work-stopped' } },
  })
  expect(told).toEqual([1])
})
