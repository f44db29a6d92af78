import { describe, expect, test } from 'vitest'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import type { Locks } from '#src/workflows/draft-turn.ts'
import { closeDraft, openDraft, saveAgain } from '#src/workflows/open-draft.ts'
import { checkOnDevice } from '#src/workflows/rescue-draft.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aLockManager } from '#tests/support/a-lock-manager.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

/** A draft with two steps of history, on a device whose storage can be cleared underneath it. */
async function onTheTable(locks?: Locks) {
  const device = { ...aDevice(), locks }
  let shelf = device.drafts
  const drafts: typeof shelf = {
    ...shelf,
    load: (...given) => shelf.load(...given),
    save: (...given) => shelf.save(...given),
    steps: (...given) => shelf.steps(...given),
    replaceSteps: (...given) => shelf.replaceSteps(...given),
  }
  const adopted = await device.library.adopt(aWorkedAssessment)
  const id = adopted.ok ? adopted.value : ''
  const aTab = async () => {
    const opened = await openDraft({ ...device, drafts }, id)
    if (!opened.ok) throw new Error(opened.error.kind)
    return opened.value
  }
  const draft = await aTab()
  await draft.history.load()
  draft.edit.answer('agency', 'Oak')
  await draft.autosave.flush()
  draft.edit.rename('Newer')
  await draft.autosave.flush()
  const clear = () => {
    /** As a browser has it: the marks of earlier saves are gone too, so any revision can be claimed. */
    const empty = createMemoryDrafts()
    shelf = {
      ...empty,
      save: (assessment, summary, builtOn, step) =>
        empty.place(assessment, summary, builtOn + 1, step ? [step] : []),
    }
  }
  return { draft, drafts, id, clear, aTab }
}

const cleared = { kind: 'failed', problem: { kind: 'storage-cleared' } }

test('a draft whose storage was cleared is not called saved any more, and is not written by itself', async () => {
  const { draft, drafts, id, clear } = await onTheTable()
  clear()
  expect(await checkOnDevice(draft, drafts)).toBe(true)
  await draft.autosave.flush()
  expect(draft.store.getState().saveState).toEqual({
    kind: 'failed',
    problem: { kind: 'storage-cleared' },
  })
  expect(await drafts.load(id)).toMatchObject({ error: { kind: 'no-such-draft' } })
})

test('saved again it is whole, with its history', async () => {
  const { draft, drafts, id, clear } = await onTheTable()
  const before = await drafts.steps(id)
  clear()
  await checkOnDevice(draft, drafts)
  await saveAgain(draft)
  expect(await drafts.load(id)).toMatchObject({
    value: { draft: { title: 'Newer', answers: { agency: 'Oak' } } },
  })
  expect(before.ok && before.value.length).toBe(2)
  await expect.poll(() => drafts.steps(id)).toEqual(before)
})

test('typing on saves it again', async () => {
  const { draft, drafts, id, clear } = await onTheTable()
  clear()
  await checkOnDevice(draft, drafts)
  draft.edit.rename('Newest')
  await draft.autosave.flush()
  expect(await drafts.load(id)).toMatchObject({ value: { draft: { title: 'Newest' } } })
})

test('a draft that is still there goes on, and a save that failed meanwhile is made', async () => {
  const { draft, drafts, id } = await onTheTable()
  expect(await checkOnDevice(draft, drafts)).toBe(false)
  expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
  const { assessment } = draft.store.getState()
  draft.store.setState({
    assessment: { ...assessment, title: 'Kept in memory' },
    saveState: { kind: 'failed', problem: { kind: 'storage-refused' } },
  })
  await checkOnDevice(draft, drafts)
  expect(await drafts.load(id)).toMatchObject({ value: { draft: { title: 'Kept in memory' } } })
})

test('a tab that only follows leaves it to the one that writes', async () => {
  const { draft, drafts, clear } = await onTheTable()
  draft.store.setState({ role: 'follows' })
  clear()
  expect(await checkOnDevice(draft, drafts)).toBe(false)
  expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
})

test('a tab that followed says that the draft is gone once it writes itself', async () => {
  const { draft, drafts, clear } = await onTheTable()
  draft.store.setState({ role: 'follows' })
  clear()
  await checkOnDevice(draft, drafts)
  draft.store.setState({ role: 'writes' })
  await expect.poll(() => draft.store.getState().saveState).toMatchObject(cleared)
})

describe('a draft that was put away before', () => {
  test('is on the table again, and what is typed in it is saved by itself', async () => {
    const { draft, drafts, id, clear } = await onTheTable()
    await closeDraft(draft)
    clear()
    expect(await checkOnDevice(draft, drafts)).toBe(true)
    expect(draft.isOpen).toBe(true)
    expect(draft.store.getState().saveState).toMatchObject(cleared)
    draft.edit.rename('Typed on')
    await expect
      .poll(() => drafts.load(id), { timeout: 3_000 })
      .toMatchObject({ value: { draft: { title: 'Typed on' } } })
  })

  test('stays away while it is on the device', async () => {
    const { draft, drafts } = await onTheTable()
    await closeDraft(draft)
    expect(await checkOnDevice(draft, drafts)).toBe(false)
    expect(draft.isOpen).toBe(false)
  })

  test('is left to another tab that has it open, and may have a newer text', async () => {
    const { draft, drafts, clear, aTab } = await onTheTable(aLockManager())
    await closeDraft(draft)
    const other = await aTab()
    clear()
    expect(await checkOnDevice(draft, drafts)).toBe(false)
    expect(draft.store.getState()).toMatchObject({ role: 'follows', saveState: { kind: 'saved' } })
    expect(await checkOnDevice(other, drafts)).toBe(true)
  })
})
