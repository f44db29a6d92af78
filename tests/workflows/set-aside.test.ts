import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createSetAsideRepository } from '#src/storage/set-aside-repository.ts'
import { createDraftLibrary, type DraftLibrary } from '#src/workflows/draft-library.ts'
import { aDatabase, onFullDevice } from '#tests/support/a-database.ts'
import { loadTownCode } from '#tests/support/a-device.ts'
import { anId, aWorkedAssessment, idsFrom } from '#tests/support/an-assessment.ts'

const moment = '2025-05-01T00:00:00.000Z'
let database: Database
let library: DraftLibrary
let id: string
beforeEach(async () => {
  database = await aDatabase()
  const newId = idsFrom(700)
  library = createDraftLibrary({
    drafts: createDraftRepository(database),
    setAside: createSetAsideRepository(database),
    ...{ loadFramework: loadTownCode, now: () => new Date(moment), newId },
  })
  const adopted = await library.adopt(aWorkedAssessment)
  id = adopted.ok ? adopted.value : ''
})

const listed = async () => {
  const lines = await library.list()
  return lines.ok && lines.value.map((line) => line.title)
}
const apart = async () => {
  const entries = await library.setAside()
  return entries.ok ? entries.value : []
}
const olderLine = async () => {
  const [line] = await apart()
  if (line?.kind !== 'older-version') throw new Error('nothing set aside')
  return line
}
const { rows: _1, contradictions: _2, letters: _3, publicCopy: _4, ...older } = aWorkedAssessment
const version1 = { ...older, format: 'plumbline-assessment/1' }

describe('a draft that cannot be read', () => {
  const raw = { title: 'Torn', format: 'plumbline-assessment/2', findings: 'gone wrong' }
  beforeEach(() => database.put('drafts', { revision: 4, draft: raw }, id))

  test('is shown apart from the moment it is found, and stays where it is', async () => {
    expect(await library.open(id)).toMatchObject({ error: { kind: 'draft-unreadable', raw } })
    expect(await apart()).toEqual([{ kind: 'unreadable', draft: id, title: 'Torn', at: moment }])
    expect(await listed()).toEqual([])
    expect(await database.get('drafts', id)).toEqual({ revision: 4, draft: raw })
  })

  test('is listed again once it can be read, as after an update of the app', async () => {
    await library.open(id)
    await database.put('drafts', { revision: 4, draft: { ...aWorkedAssessment, id } }, id)
    expect(await library.open(id)).toMatchObject({ ok: true })
    expect(await apart()).toEqual([])
    expect(await listed()).toEqual([aWorkedAssessment.title])
  })

  test('goes only when the person says so', async () => {
    await library.open(id)
    const [entry] = await apart()
    if (entry) await library.dropSetAside(entry)
    expect(await apart()).toEqual([])
    expect(await database.get('drafts', id)).toBeUndefined()
  })

  test('and whose line is gone too is shown apart as soon as the list is made', async () => {
    await database.delete('summaries', id)
    expect(await listed()).toEqual([])
    expect(await apart()).toMatchObject([{ kind: 'unreadable', draft: id }])
  })
})

describe('a line that is lost or damaged', () => {
  test.each([
    ['lost', undefined],
    ['damaged', { id: 'x', title: 5 }],
  ])('%s: is made again from the draft', async (_case, line) => {
    const before = await library.list()
    await database.delete('summaries', id)
    if (line) await database.put('summaries', line, id)
    expect(await library.list()).toEqual(before)
    expect(await database.get('summaries', id)).toMatchObject({ id, title: expect.any(String) })
  })

  test('of a draft whose questionnaire is not known still shows the draft', async () => {
    const framework = { id: 'other', version: '1.0.0' }
    const draft = { ...aWorkedAssessment, id, framework }
    await database.put('drafts', { revision: 1, draft }, id)
    await database.delete('summaries', id)
    expect(await library.list()).toMatchObject({ value: [{ id, title: draft.title, total: 0 }] })
  })
})

describe('a draft of an older version', () => {
  beforeEach(() => database.put('drafts', { revision: 1, draft: { ...version1, id } }, id))

  test('is kept as it was before anything is saved over it', async () => {
    await library.rename(id, 'Newer')
    expect(await apart()).toEqual([
      {
        ...{ kind: 'older-version', draft: id, title: aWorkedAssessment.title, at: moment },
        format: 'plumbline-assessment/1',
      },
    ])
    expect(await library.olderDraft(await olderLine())).toEqual({
      ...{ ok: true, value: { ...version1, id } },
    })
    expect(await listed()).toEqual(['Newer'])
  })

  test('is kept once, and a later opening adds nothing', async () => {
    await library.open(id)
    await library.open(id)
    expect(await apart()).toHaveLength(1)
  })

  test('is not opened when there is no room to keep it', async () => {
    const opened = await onFullDevice('set-aside', 'refuses', () => library.open(id))
    expect(opened).toEqual({ ok: false, error: { kind: 'storage-full' } })
  })

  test('comes back as a second draft, and the first is as it was', async () => {
    await library.rename(id, 'Newer')
    const line = await olderLine()
    expect(await library.bringBack(line, 'Older')).toMatchObject({ ok: true })
    expect(new Set((await listed()) || [])).toEqual(new Set(['Newer', 'Older']))
    const key = `${id} ${line.format}`
    await database.put('set-aside', { ...line, raw: 'torn' }, key)
    expect(await library.bringBack(line, 'x')).toMatchObject({ error: { raw: 'torn' } })
    await database.delete('set-aside', key)
    expect(await library.bringBack(line, 'x')).toEqual({
      ...{ ok: false, error: { kind: 'no-such-draft' } },
    })
  })

  test('is let go of alone: the draft stays', async () => {
    await library.open(id)
    const [entry] = await apart()
    if (entry) await library.dropSetAside(entry)
    expect(await apart()).toEqual([])
    expect(await listed()).toEqual([aWorkedAssessment.title])
  })
})

test('a draft that was saved by today’s version leaves no snapshot', async () => {
  await library.open(id)
  await library.open(anId(99))
  expect(await apart()).toEqual([])
})
