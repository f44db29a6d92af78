import { beforeEach, describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { err } from '#src/domain/result.ts'
import { createMemoryAttachments } from '#src/storage/attachment-repository.ts'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createMemoryFileLinks } from '#src/storage/file-links.ts'
import { createMemorySetAside } from '#src/storage/set-aside-repository.ts'
import { createDraftLibrary, type DraftLibrary } from '#src/workflows/draft-library.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { loadTownCode } from '#tests/support/a-device.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'
import { aKeptSource } from '#tests/support/a-kept-file.ts'
import {
  anAssessment,
  anId,
  auditReport,
  aWorkedAssessment,
  idsFrom,
} from '#tests/support/an-assessment.ts'

let drafts: DraftRepository
let library: DraftLibrary
let clock: string
beforeEach(async () => {
  clock = '2025-05-01T00:00:00.000Z'
  drafts = createDraftRepository(await aDatabase())
  library = createDraftLibrary(deps())
})

const deps = () => ({
  drafts,
  setAside: createMemorySetAside(),
  loadFramework: loadTownCode,
  now: () => new Date(clock),
  newId: idsFrom(700),
})

const value = <T>(result: { ok: true; value: T } | { ok: false; error: object }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const titles = async () => value(await library.list()).map(({ title }) => title)
const draftOf = async (id: string) => value(await drafts.load(id)).draft

describe('the shelf', () => {
  test('a new draft is blank, whole, and on the list', async () => {
    const id = value(await library.create('self', 'town-code'))
    const draft = await draftOf(id)
    expect(AssessmentSchema.parse(draft)).toEqual(draft)
    expect(draft).toMatchObject({ id, kind: 'self', framework: { version: '1.0.0' }, answers: {} })
    expect(value(await library.list())).toMatchObject([{ id, kind: 'self', total: 2 }])
  })

  test('a questionnaire that this app lacks is said by name', async () => {
    expect(await library.create('self', 'gone')).toMatchObject({
      ok: false,
      error: { kind: 'framework-unknown', id: 'gone' },
    })
  })

  test('an assessment from elsewhere comes in under a new id and overwrites nothing', async () => {
    const first = value(await library.adopt(aWorkedAssessment))
    const second = value(await library.adopt(aWorkedAssessment))
    expect(new Set([first, second, aWorkedAssessment.id]).size).toBe(3)
    expect(await draftOf(first)).toEqual({ ...aWorkedAssessment, id: first })
  })

  test('an assessment for another version of the questionnaire does not come in', async () => {
    const framework = { id: 'town-code', version: '9.0.0' }
    const adopted = await library.adopt(anAssessment({ framework }))
    expect(adopted).toMatchObject({ error: { kind: 'framework-unknown', version: '9.0.0' } })
    expect(await titles()).toEqual([])
  })

  test('a full device takes nothing in and says so', async () => {
    const adopted = await onFullDevice('drafts', 'aborts', () => library.adopt(aWorkedAssessment))
    expect(adopted).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(await titles()).toEqual([])
  })
})

describe('a draft on the shelf', () => {
  let id: string
  beforeEach(async () => {
    id = value(await library.adopt(aWorkedAssessment))
    clock = '2025-06-01T00:00:00.000Z'
  })

  test('opens with its questionnaire, saved', async () => {
    const store = value(await library.open(id))
    expect(store.getState()).toMatchObject({
      assessment: { id },
      framework: { id: 'town-code' },
      revision: 1,
      saveState: { kind: 'saved' },
    })
  })

  test('is duplicated under a new name and a new id, with everything in it', async () => {
    const copy = value(await library.duplicate(id, (old) => `${old} (copy)`))
    expect(await draftOf(copy)).toEqual({
      ...aWorkedAssessment,
      id: copy,
      title: 'Turnstile at the town hall (copy)',
      createdAt: clock,
      updatedAt: clock,
    })
    expect(await titles()).toEqual([
      'Turnstile at the town hall (copy)',
      'Turnstile at the town hall',
    ])
  })

  test('is duplicated under the system’s name when it has none of its own', async () => {
    const nameless = value(await library.adopt({ ...aWorkedAssessment, title: '' }))
    const copy = value(await library.duplicate(nameless, (old) => `${old} (copy)`))
    expect((await draftOf(copy)).title).toBe('Turnstile (copy)')
  })

  test('is renamed in the list and in the draft', async () => {
    value(await library.rename(id, 'Gate'))
    expect(await titles()).toEqual(['Gate'])
    expect(await draftOf(id)).toMatchObject({ title: 'Gate', updatedAt: clock })
  })

  test('is deleted with a way back', async () => {
    const { undo } = value(await library.remove(id))
    expect(await titles()).toEqual([])
    value(await undo())
    expect(await titles()).toEqual(['Turnstile at the town hall'])
    expect(await draftOf(id)).toEqual({ ...aWorkedAssessment, id })
  })
})

describe('a draft that is not there', () => {
  test.each([
    ['opened', () => library.open(anId(99))],
    ['duplicated', () => library.duplicate(anId(99), (old) => old)],
    ['renamed', () => library.rename(anId(99), 'x')],
  ])('cannot be %s', async (_, call) => {
    expect(await call()).toEqual({ ok: false, error: { kind: 'no-such-draft' } })
  })
})

test('a deleted draft waits under its name, is brought back, or goes for good on request', async () => {
  const [one, two] = [
    value(await library.adopt(aWorkedAssessment)),
    value(await library.adopt(anAssessment({ title: 'Second' }))),
  ]
  for (const id of [one, two]) await library.remove(id)
  expect(value(await library.removed())).toEqual([
    { id: one, title: aWorkedAssessment.title, at: clock },
    { id: two, title: 'Second', at: clock },
  ])
  await library.restore(one)
  await library.purge(two)
  expect(value(await library.removed())).toEqual([])
  expect(await titles()).toEqual([aWorkedAssessment.title])
})

test('where the file of a draft is, is forgotten when the draft goes for good, and not before', async () => {
  const links = createMemoryFileLinks()
  const withLinks = createDraftLibrary({ ...deps(), links })
  const [one, two] = [
    value(await withLinks.adopt(aWorkedAssessment)),
    value(await withLinks.adopt(anAssessment({ title: 'Second' }))),
  ]
  for (const id of [one, two]) {
    await links.save(id, { handle: aFileHandle(), written: 'ab', writing: '' })
    await withLinks.remove(id)
  }
  expect(await links.drafts()).toEqual([one, two])
  await withLinks.purge(two)
  expect(await links.drafts()).toEqual([one])
  await withLinks.purgeThose(() => false)
  expect(await links.drafts()).toEqual([one])
  await withLinks.purgeThose(({ at }) => at === clock)
  expect(await links.drafts()).toEqual([])
})

describe('kept copies of files', () => {
  const kept = aKeptSource('letter')
  const worked = { ...aWorkedAssessment, sources: [kept.source, auditReport] }

  test('go along with a copy of the draft', async () => {
    const attachments = createMemoryAttachments()
    const withFiles = createDraftLibrary({ ...deps(), attachments })
    await attachments.save(worked.id, kept.attachment.sha256, kept.bytes)
    const first = value(await withFiles.adopt(worked))
    const copy = value(await withFiles.duplicate(first, (old) => `Copy of ${old}`))
    expect(await attachments.load(copy, kept.attachment.sha256)).toMatchObject({
      value: kept.bytes,
    })
  })

  test('take the copy of the draft back with them when the device is full', async () => {
    const copy = () => Promise.resolve(err({ kind: 'storage-full' } as const))
    const onFull = createDraftLibrary({ ...deps(), attachments: { copy } })
    expect(await onFull.adopt(worked)).toEqual({ ok: false, error: { kind: 'storage-full' } })
    expect(await titles()).toEqual([])
  })
})
