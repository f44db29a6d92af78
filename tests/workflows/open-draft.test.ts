import { expect, test } from 'vitest'
import { closeDraft, openDraft, saveAgain } from '#src/workflows/open-draft.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'

async function onTheTable() {
  const device = aDevice()
  const adopted = await device.library.adopt(aWorkedAssessment)
  if (!adopted.ok) throw new Error(adopted.error.kind)
  const opened = await openDraft(device, adopted.value)
  if (!opened.ok) throw new Error(opened.error.kind)
  return { ...device, id: adopted.value, draft: opened.value }
}

test('what is typed is kept by the time the draft is put away', async () => {
  const { draft, drafts, id } = await onTheTable()
  draft.edit.answer('agency', 'Oak')
  await closeDraft(draft)
  expect(await drafts.load(id)).toMatchObject({ value: { draft: { answers: { agency: 'Oak' } } } })
})

test('after it was put away nothing more is written', async () => {
  const { draft, drafts, id } = await onTheTable()
  await closeDraft(draft)
  draft.edit.answer('agency', 'Oak')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await drafts.load(id)).toMatchObject({ value: { revision: 1 } })
})

test('what failed can be tried again without typing', async () => {
  const device = aDevice()
  const adopted = await device.library.adopt(aWorkedAssessment)
  const id = adopted.ok ? adopted.value : ''
  let isFull = true
  const drafts: typeof device.drafts = {
    ...device.drafts,
    save: (...given) =>
      isFull
        ? Promise.resolve({ ok: false, error: { kind: 'storage-full' } })
        : device.drafts.save(...given),
  }
  const opened = await openDraft({ ...device, drafts }, id)
  if (!opened.ok) throw new Error(opened.error.kind)
  const draft = opened.value
  draft.edit.rename('Newer')
  await draft.autosave.flush()
  expect(draft.store.getState().saveState).toEqual({
    kind: 'failed',
    problem: { kind: 'storage-full' },
  })
  isFull = false
  await saveAgain(draft)
  expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
  expect(await device.drafts.load(id)).toMatchObject({ value: { draft: { title: 'Newer' } } })
  await closeDraft(draft)
})

test('a draft that is not there is not opened', async () => {
  expect(await openDraft(aDevice(), anId(99))).toEqual({
    ok: false,
    error: { kind: 'no-such-draft' },
  })
})
