import { expect, test } from 'vitest'
import { createMemoryDrafts } from '#src/storage/memory-drafts.ts'
import { openDraft, saveAgain } from '#src/workflows/open-draft.ts'
import { checkOnDevice } from '#src/workflows/rescue-draft.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

/** A draft with two steps of history, on a device whose storage can be cleared underneath it. */
async function onTheTable() {
  const device = aDevice()
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
  const opened = await openDraft({ ...device, drafts }, id)
  if (!opened.ok) throw new Error(opened.error.kind)
  const draft = opened.value
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
  return { draft, drafts, id, clear }
}

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
