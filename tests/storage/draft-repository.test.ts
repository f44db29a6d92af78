import { beforeEach, describe, expect, test } from 'vitest'
import type { Database, DraftSummary } from '#src/storage/database.ts'
import { createDraftRepository, type DraftRepository } from '#src/storage/draft-repository.ts'
import { aSealingCodec } from '#tests/support/a-codec.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { aStep } from '#tests/support/a-history.ts'
import { aMoment, anAssessment, anId } from '#tests/support/an-assessment.ts'

const draft = anAssessment()
const summary = (parts: Partial<DraftSummary> = {}): DraftSummary => ({
  id: draft.id,
  title: 'Turnstile',
  agency: 'Elm',
  component: '',
  kind: 'shadow',
  answered: 0,
  total: 2,
  unit: 'practices',
  updatedAt: draft.updatedAt,
  ...parts,
})

let database: Database
let drafts: DraftRepository
beforeEach(async () => {
  database = await aDatabase()
  drafts = createDraftRepository(database)
})

describe('saving', () => {
  test('a draft comes back as it was, with its revision', async () => {
    expect(await drafts.save(draft, summary(), 0)).toEqual({ ok: true, value: 1 })
    expect(await drafts.load(draft.id)).toEqual({ ok: true, value: { draft, revision: 1 } })
  })

  test('what is called saved is on the disk, where a power cut leaves it', async () => {
    const asked: unknown[] = []
    const watched = new Proxy(database, {
      get: (of, member) =>
        member === 'transaction'
          ? (...args: unknown[]) => {
              asked.push(args[2])
              return Reflect.apply(of.transaction, of, args)
            }
          : Reflect.get(of, member),
    })
    await createDraftRepository(watched).save(draft, summary(), 0)
    expect(asked).toEqual([{ durability: 'strict' }])
  })

  test('each save builds on the one before', async () => {
    await drafts.save(draft, summary(), 0)
    expect(await drafts.save({ ...draft, title: 'New' }, summary(), 1)).toEqual({
      ok: true,
      value: 2,
    })
  })

  test.each([0, 1, 2])(
    'a save that builds on revision %i of 3 overwrites nothing',
    async (builtOn) => {
      for (const revision of [0, 1, 2]) await drafts.save(draft, summary(), revision)
      const late = await drafts.save({ ...draft, title: 'Old' }, summary({ title: 'Old' }), builtOn)
      expect(late).toEqual({ ok: false, error: { kind: 'changed-elsewhere', revision: 3 } })
      expect(await drafts.load(draft.id)).toMatchObject({ value: { draft: { title: '' } } })
      expect(await drafts.list()).toMatchObject({ value: { lines: [{ title: 'Turnstile' }] } })
    },
  )

  test('a save is under way before anything is waited for, so a closing page still saves', async () => {
    const saving = drafts.save(draft, summary(), 0)
    database.close()
    await saving
    const reopened = createDraftRepository(await aDatabase(database.name))
    expect(await reopened.load(draft.id)).toMatchObject({ ok: true, value: { revision: 1 } })
  })

  test('a draft that was deleted in another tab is not brought back by a late save', async () => {
    await drafts.save(draft, summary(), 0)
    await drafts.remove(draft.id, aMoment)
    expect(await drafts.save(draft, summary(), 1)).toEqual({
      ok: false,
      error: { kind: 'changed-elsewhere', revision: 0 },
    })
  })

  test('of two tabs that save at once one wins and the other is told', async () => {
    await drafts.save(draft, summary(), 0)
    const other = createDraftRepository(database)
    const results = await Promise.all([
      drafts.save({ ...draft, title: 'One' }, summary(), 1),
      other.save({ ...draft, title: 'Two' }, summary(), 1),
    ])
    expect(results).toEqual([
      { ok: true, value: 2 },
      { ok: false, error: { kind: 'changed-elsewhere', revision: 2 } },
    ])
  })
})

describe('a device without room', () => {
  test.each([
    ['drafts', 'refuses'],
    ['summaries', 'refuses'],
    ['drafts', 'aborts'],
    ['summaries', 'aborts'],
    ['history', 'refuses'],
    ['history', 'aborts'],
  ] as const)('for %s, which %s, keeps the last text and its summary', async (store, way) => {
    await drafts.save(draft, summary(), 0)
    const newer = { ...draft, title: 'Newer' }
    const failed = await onFullDevice(store, way, () =>
      drafts.save(newer, summary({ title: 'Newer' }), 1, aStep({ number: 2 })),
    )
    expect(failed).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(await drafts.load(draft.id)).toEqual({ ok: true, value: { draft, revision: 1 } })
    expect(await drafts.list()).toMatchObject({ value: { lines: [{ title: 'Turnstile' }] } })
    expect(await drafts.steps(draft.id)).toEqual({ ok: true, value: [] })
    expect(await drafts.save(newer, summary(), 1)).toEqual({ ok: true, value: 2 })
  })

  test('deletes nothing that it cannot keep for undo', async () => {
    await drafts.save(draft, summary(), 0)
    const failed = await onFullDevice('removed', 'refuses', () => drafts.remove(draft.id, aMoment))
    expect(failed).toMatchObject({ ok: false, error: { kind: 'storage-full' } })
    expect(await drafts.load(draft.id)).toMatchObject({ ok: true })
    expect(await drafts.list()).toMatchObject({ value: { lines: [{ id: draft.id }] } })
  })
})

describe('the list', () => {
  test('has the draft that was changed last first', async () => {
    const days = ['2025-01-01', '2025-03-01', '2025-02-01']
    for (const [at, day] of days.entries()) {
      const id = anId(at + 10)
      await drafts.save({ ...draft, id }, summary({ id, updatedAt: `${day}T00:00:00.000Z` }), 0)
    }
    expect(await drafts.list()).toMatchObject({
      value: { lines: [{ id: anId(11) }, { id: anId(12) }, { id: anId(10) }] },
    })
  })
})

describe('what cannot be read', () => {
  test('a draft that was never saved is not there', async () => {
    expect(await drafts.load(anId(99))).toEqual({ ok: false, error: { kind: 'no-such-draft' } })
  })

  test('a damaged draft is handed out as it was found, and stays where it is', async () => {
    const raw = { ...draft, findings: 'gone wrong' }
    await database.put('drafts', { revision: 4, draft: raw }, draft.id)
    const loaded = await drafts.load(draft.id)
    expect(loaded).toEqual({
      ok: false,
      error: {
        kind: 'draft-unreadable',
        why: { kind: 'assessment-damaged', where: 'findings', detail: expect.any(String) },
        raw,
      },
    })
    expect(await database.get('drafts', draft.id)).toEqual({ revision: 4, draft: raw })
  })

  test('a draft of a newer app is handed out as it was found', async () => {
    const raw = { ...draft, format: 'plumbline-assessment/9' }
    await database.put('drafts', { revision: 1, draft: raw }, draft.id)
    expect(await drafts.load(draft.id)).toMatchObject({
      error: { kind: 'draft-unreadable', why: { kind: 'newer-version' }, raw },
    })
  })
})

describe('deleting', () => {
  test('takes a draft off the list, and undo puts it back at the same revision', async () => {
    await drafts.save(draft, summary(), 0)
    await drafts.remove(draft.id, aMoment)
    expect(await drafts.list()).toMatchObject({ ok: true, value: { lines: [] } })
    expect(await drafts.load(draft.id)).toMatchObject({ error: { kind: 'no-such-draft' } })
    await drafts.restore(draft.id)
    expect(await drafts.load(draft.id)).toEqual({ ok: true, value: { draft, revision: 1 } })
    expect(await drafts.list()).toMatchObject({ value: { lines: [{ id: draft.id }] } })
  })

  test('what was purged does not come back, and restoring it is no failure', async () => {
    await drafts.save(draft, summary(), 0)
    await drafts.remove(draft.id, aMoment)
    expect(await drafts.purgeRemoved(() => true)).toMatchObject({ ok: true })
    expect(await drafts.restore(draft.id)).toMatchObject({ ok: true })
    expect(await drafts.list()).toMatchObject({ ok: true, value: { lines: [] } })
  })

  test('a draft that is not there is no failure', async () => {
    expect(await drafts.remove(anId(99), aMoment)).toMatchObject({ ok: true })
    expect(await drafts.restore(anId(99))).toMatchObject({ ok: true })
  })

  test('undoing twice changes nothing more, and the draft can be saved on', async () => {
    await drafts.save(draft, summary(), 0)
    await drafts.remove(draft.id, aMoment)
    await drafts.restore(draft.id)
    const newer = { ...draft, title: 'Newer' }
    expect(await drafts.save(newer, summary(), 1)).toEqual({ ok: true, value: 2 })
    await drafts.restore(draft.id)
    expect(await drafts.load(draft.id)).toMatchObject({ value: { draft: newer, revision: 2 } })
  })
})

describe('a database that was closed', () => {
  test('answers every call with a value', async () => {
    database.close()
    const failed = { ok: false, error: { kind: 'storage-refused' } }
    expect(await drafts.list()).toEqual(failed)
    expect(await drafts.load(draft.id)).toEqual(failed)
    expect(await drafts.save(draft, summary(), 0)).toEqual(failed)
    expect(await drafts.remove(draft.id, aMoment)).toEqual(failed)
    expect(await drafts.restore(draft.id)).toEqual(failed)
    expect(await drafts.purgeRemoved(() => true)).toEqual(failed)
  })
})

describe('a codec', () => {
  test('is all that lies on disk: no word of a draft or of its line is readable there', async () => {
    const sealed = createDraftRepository(database, aSealingCodec())
    const worded = { ...draft, title: 'Whistle' }
    await sealed.save(worded, summary({ title: 'Whistle' }), 0, aStep({ number: 1, by: 'Ada' }))
    await sealed.save({ ...worded, id: anId(2) }, summary({ id: anId(2), title: 'Whistle' }), 0)
    await sealed.remove(anId(2), aMoment)
    for (const store of ['drafts', 'summaries', 'removed', 'history'] as const)
      for (const value of await database.getAll(store)) expect(value).toBeInstanceOf(Uint8Array)
    expect(await sealed.load(draft.id)).toMatchObject({ value: { draft: worded, revision: 1 } })
    expect(await sealed.list()).toMatchObject({ value: { lines: [{ title: 'Whistle' }] } })
    expect(await sealed.steps(draft.id)).toMatchObject({ value: [{ by: 'Ada' }] })
    await sealed.restore(anId(2))
    expect(await sealed.load(anId(2))).toMatchObject({ value: { draft: { title: 'Whistle' } } })
  })

  test('that cannot open a draft deletes and purges nothing that it cannot read', async () => {
    const other = createDraftRepository(database, aSealingCodec(7))
    await other.save(draft, summary(), 0)
    await other.remove(draft.id, aMoment)
    const wrong = createDraftRepository(database, aSealingCodec())
    expect(await wrong.purgeRemoved(() => true)).toMatchObject({ ok: true })
    await wrong.restore(draft.id)
    await other.restore(draft.id)
    expect(await other.load(draft.id)).toMatchObject({ value: { draft } })
    expect(await wrong.load(draft.id)).toMatchObject({ error: { kind: 'draft-unreadable' } })
    expect(await wrong.list()).toEqual({ ok: true, value: { lines: [], unlisted: [draft.id] } })
  })
})
