import { expect, test } from 'vitest'
import { closeDraft, letGo } from '#src/workflows/open-draft.ts'
import { keepUnsaved } from '#src/workflows/unsaved-drafts.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

const full = { kind: 'failed', problem: { kind: 'storage-full' } } as const

function watched() {
  const unsaved = keepUnsaved()
  const draft = anOpenDraft()
  unsaved.watch(draft)
  const { id } = draft.store.getState().assessment
  return { unsaved, draft, id }
}

test('a draft that could not be saved is found again after its page was left', async () => {
  const { unsaved, draft, id } = watched()
  draft.store.setState({ saveState: full })
  await closeDraft(draft)
  expect(unsaved.find(id)).toBe(draft)
})

test('and goes on being saved, after which it is no longer listed', async () => {
  const { unsaved, draft, id } = watched()
  draft.store.setState({ saveState: full })
  await closeDraft(draft)
  draft.edit.rename('Newer')
  await draft.autosave.flush()
  expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
  expect(unsaved.find(id)).toBeUndefined()
})

test('one that was let go for another text is not kept', () => {
  const { unsaved, draft, id } = watched()
  draft.store.setState({ saveState: full })
  letGo(draft)
  expect(unsaved.find(id)).toBeUndefined()
})

test('one that is saved was never listed', () => {
  const { unsaved, draft, id } = watched()
  draft.edit.rename('Newer')
  expect(unsaved.find(id)).toBeUndefined()
})
