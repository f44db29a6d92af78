import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { type Autosave, autosave } from '#src/workflows/autosave.ts'
import { createDraftStore, type DraftStore } from '#src/workflows/draft-store.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import { editDraft } from '#src/workflows/edit-draft.ts'
import { createRecorder } from '#src/workflows/history-recorder.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anAssessment, idsFrom } from '#tests/support/an-assessment.ts'

const draft = anAssessment()
const delay = 400

/** A repository whose saves wait until they are let through, or fail in their turn. */
function slowDrafts(shelf: DraftRepository) {
  const waiting: (() => void)[] = []
  const failures: ('storage-full' | undefined)[] = []
  const drafts: DraftRepository = {
    ...shelf,
    async save(...given) {
      await new Promise<void>((resolve) => waiting.push(resolve))
      const kind = failures.shift()
      return kind ? { ok: false, error: { kind } } : shelf.save(...given)
    },
  }
  return { drafts, waiting, failures, finish: () => waiting.shift()?.() }
}

function onTheTable(drafts: DraftRepository, store = createDraftStore(aFramework, draft, 1)) {
  const now = () => new Date(aMoment)
  const edit = editDraft({ store, now, newId: idsFrom(500) })
  const recorder = createRecorder({ saved: store.getState().assessment, by: () => 'Ada', now })
  const saving = autosave({ store, drafts, recorder }, delay)
  opened.push(saving)
  return { store, edit, saving }
}
const opened: Autosave[] = []
const state = (store: DraftStore) => store.getState().saveState
const onDisk = async (drafts: DraftRepository) => {
  const loaded = await drafts.load(draft.id)
  return loaded.ok ? loaded.value.draft.answers['agency'] : loaded.error.kind
}

let shelf: DraftRepository
beforeEach(async () => {
  vi.useFakeTimers()
  shelf = createMemoryDrafts()
  await shelf.save(draft, summaryOf(aFramework, draft), 0)
})
afterEach(() => {
  for (const saving of opened.splice(0)) saving.stop()
  vi.useRealTimers()
})

describe('a pause in typing', () => {
  test('is not needed: the first unsaved keystroke starts the clock', async () => {
    const { store, edit } = onTheTable(shelf)
    for (const text of ['E', 'El', 'Elm']) {
      edit.answer('agency', text)
      expect(state(store)).toEqual({ kind: 'pending' })
      await vi.advanceTimersByTimeAsync(delay / 3)
    }
    await vi.advanceTimersByTimeAsync(delay / 3)
    expect(state(store)).toEqual({ kind: 'saved' })
    expect(await onDisk(shelf)).toBe('Elm')
  })

  test('saves once, however many keystrokes', async () => {
    const { store, edit } = onTheTable(shelf)
    for (const text of ['E', 'El', 'Elm']) edit.answer('agency', text)
    await vi.advanceTimersByTimeAsync(10 * delay)
    expect(store.getState().revision).toBe(2)
  })

  test('that never comes costs one save in each span of the clock', async () => {
    const { store, edit } = onTheTable(shelf)
    for (let typed = 0; typed < 12; typed += 1) {
      edit.answer('agency', `Elm ${typed}`)
      await vi.advanceTimersByTimeAsync(delay / 4)
    }
    expect(store.getState().revision).toBe(1 + 3)
  })

  test('is not waited for when the page is left', async () => {
    const { store, edit, saving } = onTheTable(shelf)
    edit.answer('agency', 'Elm')
    await saving.flush()
    expect(state(store)).toEqual({ kind: 'saved' })
    expect(await onDisk(shelf)).toBe('Elm')
  })

  test('without typing saves nothing', async () => {
    const { store, saving } = onTheTable(shelf)
    await saving.flush()
    await vi.advanceTimersByTimeAsync(10 * delay)
    expect(store.getState().revision).toBe(1)
  })
})

describe('a slow save', () => {
  test('never claims that a newer edit is saved', async () => {
    const { drafts, finish } = slowDrafts(shelf)
    const { store, edit } = onTheTable(drafts)
    edit.answer('agency', 'Elm')
    await vi.advanceTimersByTimeAsync(delay)
    edit.answer('agency', 'Elm and Oak')
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(await onDisk(shelf)).toBe('Elm')
    expect(state(store)).toEqual({ kind: 'pending' })
    await vi.advanceTimersByTimeAsync(delay)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(state(store)).toEqual({ kind: 'saved' })
    expect(await onDisk(shelf)).toBe('Elm and Oak')
  })

  test('is never overtaken by the next one', async () => {
    const { drafts, waiting, finish } = slowDrafts(shelf)
    const { store, edit, saving } = onTheTable(drafts)
    edit.answer('agency', 'Elm')
    const first = saving.flush()
    await vi.advanceTimersByTimeAsync(0)
    edit.answer('agency', 'Oak')
    const second = saving.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(waiting).toHaveLength(1)
    finish()
    await first
    await vi.advanceTimersByTimeAsync(0)
    finish()
    await second
    expect(store.getState().revision).toBe(3)
    expect(await onDisk(shelf)).toBe('Oak')
  })
})

describe('a save that fails', () => {
  test('says why, keeps the text, and the next keystroke tries again', async () => {
    const { drafts, failures, finish } = slowDrafts(shelf)
    const { store, edit } = onTheTable(drafts)
    failures.push('storage-full')
    edit.answer('agency', 'Elm')
    await vi.advanceTimersByTimeAsync(delay)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(state(store)).toEqual({ kind: 'failed', problem: { kind: 'storage-full' } })
    expect(store.getState().assessment.answers['agency']).toBe('Elm')
    edit.answer('agency', 'Elm!')
    await vi.advanceTimersByTimeAsync(delay)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(state(store)).toEqual({ kind: 'saved' })
    expect(await onDisk(shelf)).toBe('Elm!')
  })
})

describe('two tabs', () => {
  test('the one that fell behind overwrites nothing and is told', async () => {
    const one = onTheTable(shelf)
    const two = onTheTable(shelf)
    one.edit.answer('agency', 'Elm')
    await one.saving.flush()
    two.edit.answer('agency', 'Oak')
    await two.saving.flush()
    expect(state(two.store)).toEqual({
      kind: 'failed',
      problem: { kind: 'changed-elsewhere', revision: 2 },
    })
    expect(await onDisk(shelf)).toBe('Elm')
    expect(two.store.getState().assessment.answers['agency']).toBe('Oak')
  })

  test('a draft that was deleted in one is not brought back by the other', async () => {
    const { store, edit, saving } = onTheTable(shelf)
    await shelf.remove(draft.id, aMoment)
    edit.answer('agency', 'Elm')
    await saving.flush()
    expect(state(store)).toMatchObject({ kind: 'failed', problem: { kind: 'changed-elsewhere' } })
    expect(await onDisk(shelf)).toBe('no-such-draft')
  })
})

describe('the history', () => {
  const causes = async () => {
    const steps = await shelf.steps(draft.id)
    return steps.ok && steps.value.map(({ number, by, cause, patch }) => [number, by, cause, patch])
  }

  test('gets its step in the same save', async () => {
    const { edit, saving } = onTheTable(shelf)
    edit.answer('agency', 'Elm')
    await saving.flush()
    const patch = {
      kind: 'members',
      members: {
        answers: { kind: 'members', members: { agency: { kind: 'value', after: 'Elm' } } },
      },
    }
    expect(await causes()).toEqual([[2, 'Ada', { kind: 'edit' }, patch]])
  })

  test('is told the reason of one save only', async () => {
    const { store, edit, saving } = onTheTable(shelf)
    store.setState({ cause: { kind: 'named', name: 'First' }, saveState: { kind: 'pending' } })
    await saving.flush()
    edit.answer('agency', 'Elm')
    await saving.flush()
    expect(await causes()).toMatchObject([
      [2, 'Ada', { kind: 'named', name: 'First' }, undefined],
      [3, 'Ada', { kind: 'edit' }, { kind: 'members' }],
    ])
  })

  test('holds nothing of a save that failed, and all of it when it succeeds', async () => {
    const { drafts, failures, finish } = slowDrafts(shelf)
    const { edit, saving } = onTheTable(drafts)
    failures.push('storage-full')
    edit.answer('agency', 'Elm')
    const failing = saving.flush()
    finish()
    await failing
    expect(await causes()).toEqual([])
    edit.answer('agency', 'Elm!')
    const saved = saving.flush()
    finish()
    await saved
    expect(JSON.stringify(await causes())).toContain('"after":"Elm!"')
  })
})

test('after it was stopped nothing is written', async () => {
  const { edit, saving } = onTheTable(shelf)
  edit.answer('agency', 'Elm')
  saving.stop()
  edit.answer('agency', 'Oak')
  await vi.advanceTimersByTimeAsync(10 * delay)
  expect(await onDisk(shelf)).toBeUndefined()
})
