import { afterEach, describe, expect, test, vi } from 'vitest'
import { ok } from '#src/domain/result.ts'
import { createMemoryFileLinks } from '#src/storage/file-links.ts'
import { copyToFile, type FileCopy } from '#src/workflows/file-copy.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

const copies: FileCopy[] = []
afterEach(async () => {
  for (const copy of copies.splice(0)) await copy.end()
})

/** An open draft that is kept in a file, when `content` says what lies there. */
async function aKeptDraft(content: string | null = '') {
  const draft = anOpenDraft(aWorkedAssessment)
  const links = createMemoryFileLinks()
  const handle = aFileHandle('oak.json', content ?? '')
  const adopted: { title: string }[] = []
  const library = {
    adopt: (assessment: { title: string }) => {
      adopted.push(assessment)
      return Promise.resolve(ok('a-new-id'))
    },
  }
  const now = () => new Date('2026-11-30T07:00:00.000Z')
  const follow = () => {
    const copy = copyToFile({ ...draft, links, library, findAssessment, now, pause: 1 })
    copies.push(copy)
    return copy
  }
  const copy = follow()
  if (content !== null) await copy.keepIn(handle)
  const type = async (title: string) => {
    draft.edit.rename(title)
    await draft.autosave.flush()
  }
  const inFile = () => JSON.parse(handle.disk.text()).title
  return { draft, links, handle, disk: handle.disk, adopted, copy, follow, type, inFile }
}

const state = (copy: FileCopy) => copy.state.getState()

describe('a draft that is kept in a file', () => {
  test('lies there as soon as the file is chosen', async () => {
    const { copy, inFile, draft } = await aKeptDraft()
    expect(state(copy)).toEqual({
      kind: 'current',
      name: 'oak.json',
      at: '2026-11-30T07:00:00.000Z',
    })
    expect(inFile()).toBe(draft.store.getState().assessment.title)
  })

  test('takes the place of what the chosen file held', async () => {
    const { inFile, draft } = await aKeptDraft('a shopping list')
    expect(inFile()).toBe(draft.store.getState().assessment.title)
  })

  test('is written after each save, and says that it is behind until then', async () => {
    const { copy, type, inFile } = await aKeptDraft()
    await type('Elm')
    expect(state(copy).kind).toBe('behind')
    await vi.waitFor(() => expect(state(copy).kind).toBe('current'))
    expect(inFile()).toBe('Elm')
  })

  test('is written once more on leaving, when it is behind', async () => {
    const { copy, type, inFile } = await aKeptDraft()
    await type('Elm')
    await copy.end()
    expect(inFile()).toBe('Elm')
  })

  test('goes on in the same file after a restart, with what was typed meanwhile', async () => {
    const { copy, follow, type, inFile } = await aKeptDraft()
    await copy.end()
    await type('Ash')
    const again = follow()
    await vi.waitFor(() => expect(state(again).kind).toBe('current'))
    expect(inFile()).toBe('Ash')
  })

  test('is not written by a tab that follows another one, until it writes itself', async () => {
    const { copy, draft, type, disk } = await aKeptDraft()
    draft.store.setState({ role: 'follows' })
    const before = disk.writes
    await copy.look()
    expect(disk.writes).toBe(before)
    draft.store.setState({ role: 'writes' })
    await type('Yew')
    await vi.waitFor(() => expect(disk.text()).toContain('Yew'))
  })

  test('stays in its file as it is when the person stops that', async () => {
    const { copy, links, draft, type, disk } = await aKeptDraft()
    await copy.stop()
    expect(state(copy)).toEqual({ kind: 'none' })
    await type('Hornbeam')
    await copy.look()
    expect(disk.text()).not.toContain('Hornbeam')
    expect(await links.load(draft.store.getState().assessment.id)).toBeUndefined()
  })
})

test('a draft that nobody keeps in a file is written nowhere', async () => {
  const { copy, type, disk } = await aKeptDraft(null)
  await type('Elm')
  await copy.again()
  expect(state(copy)).toEqual({ kind: 'none' })
  expect(disk.writes).toBe(0)
  expect(await copy.keepMine('Theirs')).toEqual(ok(undefined))
  await copy.takeTheirs('Mine, before')
  expect(state(copy)).toEqual({ kind: 'none' })
})

describe('when the browser wants leave', () => {
  test('it says so, and catches up once it is given', async () => {
    const { copy, type, disk, inFile } = await aKeptDraft()
    disk.permission = 'prompt'
    await type('Elm')
    await vi.waitFor(() => expect(state(copy)).toEqual({ kind: 'asks', name: 'oak.json' }))
    await copy.again()
    expect(state(copy).kind).toBe('current')
    expect(inFile()).toBe('Elm')
  })

  test('a person who says no is asked again when they want', async () => {
    const { copy, disk } = await aKeptDraft()
    disk.permission = 'prompt'
    disk.answer = 'denied'
    await copy.again()
    expect(state(copy).kind).toBe('asks')
  })
})

test('a stick that was pulled costs nothing: it is told, and written when it is back', async () => {
  const { copy, type, disk, inFile } = await aKeptDraft()
  disk.fault = { at: 'getFile', name: 'NotFoundError' }
  await type('Elm')
  await vi.waitFor(() =>
    expect(state(copy)).toEqual({
      kind: 'stuck',
      name: 'oak.json',
      problem: { kind: 'file-gone' },
    }),
  )
  disk.fault = undefined
  await copy.again()
  expect(state(copy).kind).toBe('current')
  expect(inFile()).toBe('Elm')
})

describe('when somebody else changed the file', () => {
  const theirs = JSON.stringify(anAssessment({ ...aWorkedAssessment, title: 'Theirs' }))

  async function changed(content = theirs) {
    const kept = await aKeptDraft()
    kept.disk.put(content)
    await kept.type('Mine')
    await vi.waitFor(() => expect(state(kept.copy).kind).toBe('changed'))
    return kept
  }

  test('nothing is written over, and what lies there is told', async () => {
    const { copy, disk } = await changed()
    expect(state(copy)).toMatchObject({
      theirs: { kind: 'draft', assessment: { title: 'Theirs' } },
    })
    expect(disk.text()).toBe(theirs)
  })

  test('mine goes there after theirs is on the shelf', async () => {
    const { copy, adopted, inFile } = await changed()
    expect(await copy.keepMine('Theirs (from oak.json)')).toEqual(ok(undefined))
    expect(adopted).toMatchObject([{ title: 'Theirs (from oak.json)' }])
    expect(inFile()).toBe('Mine')
    expect(state(copy).kind).toBe('current')
  })

  test('theirs comes here, and mine is a version in the history', async () => {
    const { copy, draft, inFile } = await changed()
    expect(await copy.takeTheirs('Mine, before')).toEqual(ok(undefined))
    const { steps = [] } = draft.history.state.getState()
    expect(steps.at(-2)?.cause).toEqual({ kind: 'named', name: 'Mine, before' })
    expect(draft.store.getState().assessment.title).toBe('Theirs')
    expect(state(copy).kind).toBe('current')
    expect(inFile()).toBe('Theirs')
    await draft.history.undo()
    expect(draft.store.getState().assessment.title).toBe('Mine')
  })

  test('theirs stays outside while mine is not saved', async () => {
    const { copy, draft, disk } = await changed()
    draft.store.setState({ role: 'follows' })
    expect(await copy.takeTheirs('Mine')).toEqual({ ok: false, error: { kind: 'not-saved' } })
    expect(disk.text()).toBe(theirs)
  })

  test('a second change before the answer is asked about too', async () => {
    const { copy, adopted, disk } = await changed()
    const later = theirs.replace('Theirs', 'Theirs, later')
    disk.put(later)
    await copy.keepMine('Theirs')
    expect(disk.text()).toBe(later)
    expect(state(copy)).toMatchObject({
      kind: 'changed',
      theirs: { assessment: { title: 'Theirs, later' } },
    })
    expect(adopted).toHaveLength(1)
  })

  test('a draft for another questionnaire can be kept apart, and cannot come here', async () => {
    const other = JSON.stringify(
      anAssessment({ title: 'Other', framework: { id: 'other', version: '1.0.0' } }),
    )
    const { copy, draft } = await changed(other)
    expect(state(copy)).toMatchObject({ theirs: { kind: 'other-questionnaire' } })
    await copy.takeTheirs('Mine, before')
    expect(draft.store.getState().assessment.title).toBe('Mine')
  })

  test('what is no draft can only be written over knowingly', async () => {
    const { copy, adopted, inFile } = await changed('a shopping list')
    expect(state(copy)).toMatchObject({ theirs: { kind: 'no-draft' } })
    await copy.keepMine('')
    expect(adopted).toEqual([])
    expect(inFile()).toBe('Mine')
  })

  test('nothing is written over while theirs cannot be kept', async () => {
    const draft = anOpenDraft(aWorkedAssessment)
    const handle = aFileHandle()
    const full = { ok: false, error: { kind: 'storage-full' } } as const
    const copy = copyToFile({
      ...draft,
      links: createMemoryFileLinks(),
      library: { adopt: () => Promise.resolve(full) },
      ...{ findAssessment, now: () => new Date(0), pause: 1 },
    })
    copies.push(copy)
    await copy.keepIn(handle)
    handle.disk.put(theirs)
    await copy.look()
    expect(await copy.keepMine('Theirs')).toEqual(full)
    expect(handle.disk.text()).toBe(theirs)
  })
})
