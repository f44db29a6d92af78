import { describe, expect, test } from 'vitest'
import { newAssessment } from '#src/domain/new-assessment.ts'
import {
  createAttachmentRepository,
  createMemoryAttachments,
} from '#src/storage/attachment-repository.ts'
import type { DraftSummary } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { aMoment, anId } from '#tests/support/an-assessment.ts'

const [draft, other] = [anId(1), anId(2)]
const digest = 'a'.repeat(64)
const bytes = Uint8Array.of(1, 2, 3)
const nothing = { ok: true, value: undefined }

describe.each([
  ['on the device', async () => createAttachmentRepository(await aDatabase())],
  [
    'in a vault',
    async () => createAttachmentRepository(await aDatabase(), createVaultCodec(new Uint8Array(32))),
  ],
  ['in memory', () => Promise.resolve(createMemoryAttachments())],
])('kept copies %s', (_, create) => {
  test('come back byte for byte, and only to their own draft', async () => {
    const kept = await create()
    expect(await kept.load(draft, digest)).toEqual(nothing)
    await kept.save(draft, digest, bytes)
    expect(await kept.load(draft, digest)).toEqual({ ok: true, value: bytes })
    expect(await kept.load(other, digest)).toEqual(nothing)
    await kept.remove(draft, digest)
    expect(await kept.load(draft, digest)).toEqual(nothing)
  })

  test('go along to another draft, and what is not there is left out', async () => {
    const kept = await create()
    await kept.save(draft, digest, bytes)
    expect(await kept.copy(draft, other, [digest, digest, 'b'.repeat(64)])).toMatchObject({
      ok: true,
    })
    await kept.remove(draft, digest)
    expect(await kept.load(other, digest)).toEqual({ ok: true, value: bytes })
  })
})

test('copies go with their draft once its deletion cannot be undone any more', async () => {
  const database = await aDatabase()
  const drafts = createDraftRepository(database)
  const kept = createAttachmentRepository(database)
  const summary: Omit<DraftSummary, 'id'> = {
    title: '',
    agency: '',
    component: '',
    kind: 'shadow',
    answered: 0,
    total: 0,
    unit: 'practices',
    updatedAt: aMoment,
  }
  for (const id of [draft, other]) {
    const framework = { id: 'town-code', version: '1.0.0' }
    const text = newAssessment({ id, kind: 'shadow', framework, now: aMoment })
    await drafts.save(text, { ...summary, id }, 0)
    await kept.save(id, digest, bytes)
  }
  await drafts.remove(other, aMoment)
  await kept.purge()
  expect(await kept.load(other, digest)).toMatchObject({ value: bytes })
  await drafts.purgeRemoved(() => true)
  await kept.purge()
  expect(await kept.load(other, digest)).toEqual(nothing)
  expect(await kept.load(draft, digest)).toMatchObject({ value: bytes })
})

test('a device without room keeps no half of it', async () => {
  const kept = createAttachmentRepository(await aDatabase())
  await kept.save(draft, digest, bytes)
  const full = { ok: false, error: { kind: 'storage-full' } }
  for (const way of ['refuses', 'aborts'] as const) {
    expect(
      await onFullDevice('attachments', way, () => kept.save(draft, 'b'.repeat(64), bytes)),
    ).toEqual(full)
    expect(await onFullDevice('attachments', way, () => kept.copy(draft, other, [digest]))).toEqual(
      full,
    )
  }
  expect(await kept.load(draft, 'b'.repeat(64))).toEqual(nothing)
  expect(await kept.load(other, digest)).toEqual(nothing)
})

test('a copy under another key is said to be unreadable', async () => {
  const database = await aDatabase()
  const sealed = createAttachmentRepository(database, createVaultCodec(new Uint8Array(32)))
  await sealed.save(draft, digest, bytes)
  const stranger = createAttachmentRepository(
    database,
    createVaultCodec(new Uint8Array(32).fill(1)),
  )
  expect(await stranger.load(draft, digest)).toEqual({
    ok: false,
    error: { kind: 'attachment-unreadable' },
  })
})
