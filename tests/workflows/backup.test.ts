import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import type { SetAsideLine } from '#src/storage/set-aside-entry.ts'
import { makeBackup } from '#src/workflows/backup.ts'
import { openBackup } from '#src/workflows/backup-reader.ts'
import { fingerprintOf } from '#src/workflows/backup-reminder.ts'
import { openDraft } from '#src/workflows/open-draft.ts'
import { aWholeDevice, backupOf, readText } from '#tests/support/a-backup.ts'
import { anAssessment, aSource, aWorkedAssessment } from '#tests/support/an-assessment.ts'

const sha256 = 'f'.repeat(64)
const bytes = Uint8Array.of(1, 2, 3)
const kept = { sha256, size: 3, mediaType: 'text/plain', embed: false }
const withFile = anAssessment({
  title: 'With a file',
  sources: [aSource({ file: { name: 'a.txt', sha256, kept } })],
})

async function aFullDevice() {
  const device = aWholeDevice()
  const one = await device.library.adopt(aWorkedAssessment)
  const two = await device.library.adopt(withFile)
  if (!one.ok || !two.ok) throw new Error('not adopted')
  await device.attachments.save(two.value, sha256, bytes)
  const opened = await openDraft(device, one.value)
  if (!opened.ok) throw new Error('not opened')
  await opened.value.history.name('First')
  return { device, one: one.value, two: two.value }
}

test('a backup holds every draft with its history, every kept file, and what was chosen', async () => {
  const { device, one, two } = await aFullDevice()
  await device.preferences.change({ person: 'Ada' })
  const opened = await openBackup(await backupOf(device), readText)
  if (!opened.ok) throw new Error(opened.error.kind)
  const { list, read } = opened.value
  expect(list).toMatchObject({
    createdAt: '2025-05-01T12:00:00.000Z',
    application: { version: '9.9.9' },
  })
  expect(list.files.map(({ path }) => path).sort()).toEqual(
    [
      'address-book.json',
      'anchors.json',
      `drafts/${one}.json`,
      `drafts/${two}.json`,
      `files/${two}/${sha256}`,
      'preferences.json',
    ].sort(),
  )
  const jsonOf = async (path: string) => {
    const part = await read(path)
    return part.ok && JSON.parse(new TextDecoder().decode(part.value))
  }
  expect(await jsonOf(`drafts/${one}.json`)).toMatchObject({
    draft: { title: aWorkedAssessment.title },
    revision: 2,
    history: [{ number: 2, cause: { kind: 'named', name: 'First' } }],
  })
  expect(await jsonOf('preferences.json')).toEqual({ person: 'Ada' })
  expect(await read(`files/${two}/${sha256}`)).toEqual({ ok: true, value: bytes })
})

test('its list is what its published schema says', async () => {
  const { device } = await aFullDevice()
  const opened = await openBackup(await backupOf(device), readText)
  const schema = JSON.parse(readFileSync('schemas/json/backup.schema.json', 'utf8'))
  const ajv = new Ajv2020({ strict: false })
  addFormats(ajv)
  expect(opened.ok && ajv.validate(schema, opened.value.list), ajv.errorsText()).toBe(true)
})

test('the device remembers the backup, and notices what changed since', async () => {
  const { device } = await aFullDevice()
  await backupOf(device)
  const { backedUpAt, backedUpList } = device.preferences.now()
  expect(backedUpAt).toBe('2025-05-01T12:00:00.000Z')
  const lines = await device.library.list()
  expect(lines.ok && fingerprintOf(lines.value)).toBe(backedUpList)
  await device.library.adopt(anAssessment())
  const later = await device.library.list()
  expect(later.ok && fingerprintOf(later.value)).not.toBe(backedUpList)
})

test('a draft that cannot be read goes in as it lies there', async () => {
  const device = aWholeDevice()
  const raw = { format: 'plumbline-assessment/9', words: 'kept' }
  const drafts: typeof device.drafts = {
    ...device.drafts,
    load: () =>
      Promise.resolve({
        ok: false,
        error: { kind: 'draft-unreadable', why: { kind: 'not-an-assessment' }, raw },
      }),
  }
  await device.setAside.put({ kind: 'unreadable', draft: 'd', title: '', at: '' })
  const opened = await openBackup(await backupOf({ ...device, drafts }), readText)
  const part = opened.ok && (await opened.value.read('drafts/d.json'))
  expect(part && part.ok === true && JSON.parse(new TextDecoder().decode(part.value))).toEqual({
    ...{ draft: raw, revision: 0, history: [] },
  })
})

describe('drafts as they were before they were rewritten', () => {
  const line: SetAsideLine & { kind: 'older-version' } = {
    ...{ kind: 'older-version', draft: 'd', title: 'Old', at: '', format: 'one/1' },
  }

  test('go in whole, but those that were let go of meanwhile', async () => {
    const { device } = await aFullDevice()
    await device.setAside.put({ ...line, raw: { words: 'as they were' } })
    const gone = { ...line, draft: 'e' }
    const library = {
      ...device.library,
      setAside: () => Promise.resolve(ok([gone, line])),
    }
    const opened = await openBackup(await backupOf({ ...device, library }), readText)
    const paths = opened.ok ? opened.value.list.files.map(({ path }) => path) : []
    expect(paths.filter((path) => path.startsWith('set-aside/'))).toEqual(['set-aside/2.json'])
    const part = opened.ok && (await opened.value.read('set-aside/2.json'))
    expect(part && part.ok === true && JSON.parse(new TextDecoder().decode(part.value))).toEqual({
      words: 'as they were',
    })
  })

  test('that cannot be read just now leave no backup without them', async () => {
    const { device } = await aFullDevice()
    await device.setAside.put({ ...line, raw: 'old' })
    const refused = err({ kind: 'storage-refused' } as const)
    const library = { ...device.library, olderDraft: () => Promise.resolve(refused) }
    expect(await makeBackup({ ...device, library }, { write: () => undefined })).toEqual(refused)
    expect(device.preferences.now().backedUpAt).toBe('')
  })
})

test('a kept file that is gone from the device is said', async () => {
  const { device, two } = await aFullDevice()
  await device.attachments.remove(two, sha256)
  const made = await makeBackup(device, { write: () => undefined })
  expect(made).toMatchObject({ ok: true, value: { drafts: 2, missing: [sha256] } })
})

test('it can be stopped, and then counts as none', async () => {
  const { device } = await aFullDevice()
  const { signal } = AbortSignal.abort() && { signal: AbortSignal.abort() }
  const made = await makeBackup(device, { write: () => undefined, signal })
  expect(made).toEqual({ ok: false, error: { kind: 'stopped' } })
  expect(device.preferences.now().backedUpAt).toBe('')
})

test('it can be stopped between two kept files of one draft', async () => {
  const { device } = await aFullDevice()
  const stopping = new AbortController()
  const written: number[] = []
  const { load } = device.attachments
  const attachments = {
    load(...which: Parameters<typeof load>) {
      stopping.abort()
      return load(...which)
    },
  }
  const { signal } = stopping
  const write = (piece: Uint8Array) => void written.push(piece.length)
  expect(await makeBackup({ ...device, attachments }, { write, signal })).toEqual({
    ...{ ok: false, error: { kind: 'stopped' } },
  })
  expect(device.preferences.now().backedUpAt).toBe('')
})

test('one with more files than can be read again is not made, and that is said', async () => {
  const { device } = await aFullDevice()
  for (const mostFiles of [2, 5]) {
    const made = await makeBackup(device, { write: () => undefined, mostFiles })
    expect(made).toEqual({ ok: false, error: { kind: 'too-many-files' } })
  }
  expect(device.preferences.now().backedUpAt).toBe('')
  const made = await makeBackup(device, { write: () => undefined, mostFiles: 6 })
  expect(made).toMatchObject({ ok: true, value: { files: 6 } })
})

test('it reads no further than whoever takes the pieces has come', async () => {
  const { device } = await aFullDevice()
  const read: string[] = []
  const drafts: typeof device.drafts = {
    ...device.drafts,
    load(id) {
      read.push(id)
      return device.drafts.load(id)
    },
  }
  let goOn: () => void = () => undefined
  const held = new Promise<void>((done) => {
    goOn = done
  })
  const making = makeBackup({ ...device, drafts }, { write: () => held })
  await expect.poll(() => read.length).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(read).toHaveLength(1)
  goOn()
  expect(await making).toMatchObject({ ok: true, value: { drafts: 2 } })
})

test('it tells how far it is, and waits for whoever takes the pieces', async () => {
  const { device } = await aFullDevice()
  const told: string[] = []
  let waiting = 0
  await makeBackup(device, {
    onProgress: (done, all) => told.push(`${done}/${all}`),
    async write() {
      waiting += 1
      expect(waiting).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      waiting -= 1
    },
  })
  expect(told).toEqual(['1/2', '2/2'])
})
