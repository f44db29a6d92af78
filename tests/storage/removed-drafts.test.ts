import { describe, expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import type { DraftSummary } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import {
  purgeRemoved,
  removeDraft,
  removedLines,
  restoreDraft,
} from '#src/storage/removed-drafts.ts'
import { createVaultCodec } from '#src/storage/vault-codec.ts'
import {
  aDatabase,
  anOlderDatabase,
  countingReads,
  onFullDevice,
} from '#tests/support/a-database.ts'
import { aStep } from '#tests/support/a-history.ts'
import { aMoment, anAssessment } from '#tests/support/an-assessment.ts'

const draft = anAssessment()
const { id } = draft
const summary: DraftSummary = {
  ...{ id, title: 'Turnstile', agency: 'Elm', component: '', kind: 'shadow' },
  ...{ answered: 0, total: 2, unit: 'practices', updatedAt: draft.updatedAt },
}
const line = { id, title: 'Turnstile', at: aMoment }
const removed = { stored: { revision: 1, draft }, summary, at: aMoment }

async function aDeletedDraft(codec = plainCodec) {
  const inner = await aDatabase()
  await createDraftRepository(inner, codec).save(draft, summary, 0, aStep({ number: 1 }))
  const { database, reads } = countingReads(inner, 'removed')
  await removeDraft(database, codec, id, aMoment)
  return { database, reads }
}

describe('deleted drafts', () => {
  test('are listed without opening one of them', async () => {
    const { database, reads } = await aDeletedDraft()
    expect(await removedLines(database, plainCodec)).toEqual({ ok: true, value: [line] })
    expect(reads()).toBe(0)
  })

  test('are listed under a vault, where nothing of their line is to be read on disk', async () => {
    const vault = createVaultCodec(new Uint8Array(32).fill(3))
    const { database, reads } = await aDeletedDraft(vault)
    expect(await removedLines(database, vault)).toEqual({ ok: true, value: [line] })
    expect(reads()).toBe(0)
    expect(await database.get('removed-lines', id)).toBeInstanceOf(Uint8Array)
  })

  test('that come back leave no line', async () => {
    const { database } = await aDeletedDraft()
    await restoreDraft(database, plainCodec, id)
    expect(await database.getAllKeys('removed-lines')).toEqual([])
    expect(await removedLines(database, plainCodec)).toEqual({ ok: true, value: [] })
  })

  test('that are purged go with their line and their history, and none is opened for it', async () => {
    const { database } = await aDeletedDraft()
    const asked: unknown[] = []
    await purgeRemoved(database, plainCodec, (told) => asked.push(told) === 0)
    expect(asked).toEqual([line])
    expect(await database.getAllKeys('removed')).toEqual([id])
    await purgeRemoved(database, plainCodec, () => true)
    for (const store of ['removed', 'removed-lines', 'history'] as const)
      expect(await database.getAllKeys(store)).toEqual([])
  })

  test('that are purged leave the history of a draft that has their place again', async () => {
    const { database } = await aDeletedDraft()
    await database.put('drafts', { revision: 1, draft }, id)
    await purgeRemoved(database, plainCodec, () => true)
    expect(await database.count('removed')).toBe(0)
    expect(await database.count('history')).toBe(1)
  })

  test('whose line finds no room are not deleted', async () => {
    const database = await aDatabase()
    await createDraftRepository(database).save(draft, summary, 0)
    const failed = await onFullDevice('removed-lines', 'aborts', () =>
      removeDraft(database, plainCodec, id, aMoment),
    )
    expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(await database.getAllKeys('removed')).toEqual([])
    expect(await createDraftRepository(database).load(id)).toMatchObject({ value: { draft } })
  })

  test('whose line names another draft are told by what they are', async () => {
    const { database } = await aDeletedDraft()
    await database.put('removed-lines', { ...line, id: 'x', title: 'Other' }, id)
    expect(await removedLines(database, plainCodec)).toEqual({ ok: true, value: [line] })
  })
})

describe('drafts that were deleted by a version without lines', () => {
  const stored = async (value: unknown) => {
    const older = await anOlderDatabase(2)
    await older.put('removed', value, id)
    await older.put('history', aStep({ number: 1 }), [id, 1])
    older.close()
    return aDatabase(older.name)
  }

  test('are listed, and from the second time on without opening them', async () => {
    const { database, reads } = countingReads(await stored(removed), 'removed')
    for (const _time of ['first', 'second'])
      expect(await removedLines(database, plainCodec)).toEqual({ ok: true, value: [line] })
    expect(reads()).toBe(1)
  })

  test('come back whole', async () => {
    const database = await stored(removed)
    await restoreDraft(database, plainCodec, id)
    const loaded = await createDraftRepository(database).load(id)
    expect(loaded).toEqual({ ok: true, value: { draft, revision: 1 } })
    expect(await createDraftRepository(database).list()).toMatchObject({
      value: { lines: [summary] },
    })
  })

  test('are purged though no list ever made their line', async () => {
    const database = await stored(removed)
    await purgeRemoved(database, plainCodec, ({ at }) => at === aMoment)
    expect(await database.getAllKeys('removed')).toEqual([])
    expect(await database.getAllKeys('history')).toEqual([])
  })

  test.each([
    ['before moments were noted', { stored: removed.stored, summary }, { ...line, at: '' }],
    ['without a line of their own', { ...removed, summary: undefined }, { ...line, title: '' }],
    ['as no more than a text', { stored: 'x', at: aMoment }, { ...line, title: '' }],
  ])('%s: are listed', async (_case, value, told) => {
    expect(await removedLines(await stored(value), plainCodec)).toEqual({ ok: true, value: [told] })
  })

  test('and cannot be opened are neither listed nor purged', async () => {
    const database = await stored('torn')
    expect(await removedLines(database, plainCodec)).toEqual({ ok: true, value: [] })
    await purgeRemoved(database, plainCodec, () => true)
    expect(await database.get('removed', id)).toBe('torn')
  })
})
