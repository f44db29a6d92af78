import { describe, expect, test } from 'vitest'
import { openDraft } from '#src/workflows/open-draft.ts'
import { planRestore } from '#src/workflows/plan-restore.ts'
import { restoreBackup } from '#src/workflows/restore-backup.ts'
import { aWholeDevice, backupOf } from '#tests/support/a-backup.ts'
import { anAssessment, aSource, aWorkedAssessment } from '#tests/support/an-assessment.ts'

type Device = ReturnType<typeof aWholeDevice>
const sha256 = 'a'.repeat(64)
const kept = { sha256, size: 3, mediaType: 'text/plain', embed: false }
const bytes = Uint8Array.of(7, 8, 9)

async function aFilledDevice() {
  const device = aWholeDevice()
  const source = aSource({ file: { name: 'a.txt', sha256, kept } })
  const one = await device.library.adopt(anAssessment({ title: 'One', sources: [source] }))
  const two = await device.library.adopt({ ...aWorkedAssessment, title: 'Two' })
  if (!one.ok || !two.ok) throw new Error('not adopted')
  await device.attachments.save(one.value, sha256, bytes)
  await edited(device, one.value, 'Elm')
  return { device, one: one.value, two: two.value }
}

async function edited(device: Device, id: string, agency: string) {
  const opened = await openDraft(device, id)
  if (!opened.ok) throw new Error(opened.error.kind)
  opened.value.edit.answer('agency', agency)
  await opened.value.autosave.flush()
  await opened.value.history.name('First')
  return opened.value
}

async function restore(device: Device, file: Blob) {
  const plan = await planRestore(device, file)
  if (!plan.ok) throw new Error(plan.error.kind)
  const fates = plan.value.drafts.map(({ title, fate }) => `${title}: ${fate}`).sort()
  const done = await restoreBackup(device, plan.value, (title) => `${title} (from the backup)`)
  return { fates, done, plan: plan.value }
}
const titles = async ({ library }: Device) => {
  const listed = await library.list()
  return listed.ok && listed.value.map(({ title }) => title).sort()
}

test('on an empty device everything comes back: text, history, kept files', async () => {
  const { device, one } = await aFilledDevice()
  const file = await backupOf(device)
  const fresh = aWholeDevice()
  const { fates, done } = await restore(fresh, file)
  expect(fates).toEqual(['One: new', 'Two: new'])
  expect(done).toEqual({ added: 2, copies: 0, failed: [], left: 0 })
  expect(await fresh.drafts.load(one)).toEqual(await device.drafts.load(one))
  expect(await fresh.drafts.steps(one)).toEqual(await device.drafts.steps(one))
  expect(await fresh.attachments.load(one, sha256)).toEqual({ ok: true, value: bytes })
  const opened = await openDraft(fresh, one)
  if (!opened.ok) throw new Error('not opened')
  await opened.value.history.load()
  expect(await opened.value.history.undo()).toMatchObject({ ok: true })
  expect(opened.value.store.getState().assessment.answers['agency']).toBeUndefined()
  expect(opened.value.store.getState().saveState).toEqual({ kind: 'saved' })
})

describe('on a device that has drafts', () => {
  test('what is the same is left alone, however often it is restored', async () => {
    const { device } = await aFilledDevice()
    const file = await backupOf(device)
    for (const _ of [1, 2]) {
      const { fates, done } = await restore(device, file)
      expect(fates).toEqual(['One: same', 'Two: same'])
      expect(done).toEqual({ added: 0, copies: 0, failed: [], left: 0 })
    }
    expect(await titles(device)).toEqual(['One', 'Two'])
  })

  test('a draft that went on meanwhile stays, and the older text comes as a copy, once', async () => {
    const { device, one } = await aFilledDevice()
    const file = await backupOf(device)
    await edited(device, one, 'Oak')
    const later = await device.drafts.load(one)
    const { fates, done } = await restore(device, file)
    expect(fates).toEqual(['One: copy', 'Two: same'])
    expect(done).toMatchObject({ added: 0, copies: 1 })
    expect(await device.drafts.load(one)).toEqual(later)
    expect(await titles(device)).toEqual(['One', 'One (from the backup)', 'Two'])
    expect((await restore(device, file)).fates).toEqual(['One: same', 'Two: same'])
  })

  test('a draft that was deleted for good comes back', async () => {
    const { device, one } = await aFilledDevice()
    const file = await backupOf(device)
    await device.library.remove(one)
    const { fates } = await restore(device, file)
    expect(fates).toEqual(['One: new', 'Two: same'])
    expect(await titles(device)).toEqual(['One', 'Two'])
    expect((await restore(device, file)).fates).toEqual(['One: same', 'Two: same'])
  })
})

test('people and authorities that are not known are added, known ones stay as noted here', async () => {
  const person = (fingerprint: string, name: string) => ({
    ...{ fingerprint, name, organisation: '', compared: 'phone', day: '2025-01-01', note: '' },
  })
  const [ada, grace] = ['1'.repeat(64), '2'.repeat(64)]
  const { device } = await aFilledDevice()
  await device.book.put(new Map([ada, grace].map((key) => [key, person(key, 'Theirs')])))
  await device.anchors.put(
    new Map([['x', { der: 'AAEC', importedAt: '2025-01-01T00:00:00.000Z' }]]),
  )
  const fresh = aWholeDevice()
  await fresh.book.put(new Map([[ada, person(ada, 'Ours')]]))
  const { plan } = await restore(fresh, await backupOf(device))
  expect([plan.acquaintances, plan.anchors]).toEqual([1, 1])
  expect(await fresh.book.list()).toEqual({
    ok: true,
    value: [person(ada, 'Ours'), person(grace, 'Theirs')],
  })
  expect(await fresh.anchors.list()).toEqual(await device.anchors.list())
})

describe('a damaged backup', () => {
  test('gives what can be read and says what not, and a dry run changes nothing', async () => {
    const { device, one } = await aFilledDevice()
    const file = new Uint8Array(await (await backupOf(device)).arrayBuffer())
    const name = new TextEncoder().encode(`drafts/${one}.json`)
    const at = file.findIndex((_, start) => name.every((byte, i) => file[start + i] === byte))
    file[at + name.length + 5] = (file[at + name.length + 5] ?? 0) ^ 0xff
    const fresh = aWholeDevice()
    const plan = await planRestore(fresh, new Blob([file]))
    expect(plan).toMatchObject({
      value: {
        drafts: [{ title: 'Two', fate: 'new' }],
        unreadable: [{ path: `drafts/${one}.json`, why: 'damaged' }],
      },
    })
    expect(await titles(fresh)).toEqual([])
  })

  test('a draft whose kept file is lost still comes, and that is said', async () => {
    const { device, one } = await aFilledDevice()
    await device.attachments.remove(one, sha256)
    const plan = await planRestore(aWholeDevice(), await backupOf(device))
    expect(plan.ok && plan.value.drafts.map(({ files, lostFiles }) => [files, lostFiles])).toEqual(
      expect.arrayContaining([[0, 1]]),
    )
  })
})

test('a device without room takes each draft whole or not at all, and says which', async () => {
  const { device, one } = await aFilledDevice()
  const file = await backupOf(device)
  const fresh = aWholeDevice()
  const drafts: Device['drafts'] = {
    ...fresh.drafts,
    place: (draft, ...rest) =>
      draft.id === one
        ? Promise.resolve({ ok: false, error: { kind: 'storage-full' } })
        : fresh.drafts.place(draft, ...rest),
  }
  const { done } = await restore({ ...fresh, drafts }, file)
  const failed = [{ title: 'One', problem: 'storage-full' }]
  expect(done).toEqual({ added: 1, copies: 0, failed, left: 0 })
  expect(await titles(fresh)).toEqual(['Two'])
})

test('one that is stopped leaves each draft whole or away, and the same backup brings the rest', async () => {
  const { device } = await aFilledDevice()
  const file = await backupOf(device)
  const fresh = aWholeDevice()
  const plan = await planRestore(fresh, file)
  if (!plan.ok) throw new Error(plan.error.kind)
  const stopping = new AbortController()
  const { signal } = stopping
  const watch = { signal, onProgress: () => stopping.abort() }
  expect(await restoreBackup(fresh, plan.value, (title) => title, watch)).toEqual({
    ...{ added: 1, copies: 0, failed: [], left: 1 },
  })
  expect(await titles(fresh)).toHaveLength(1)
  const { fates } = await restore(fresh, file)
  expect(fates.map((fate) => fate.split(': ')[1]).sort()).toEqual(['new', 'same'])
  expect(await titles(fresh)).toEqual(['One', 'Two'])
})
