import { expect, test } from 'vitest'
import { closeDraft, letGo } from '#src/workflows/open-draft.ts'
import { keepUnsaved } from '#src/workflows/unsaved-drafts.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

const full = { kind: 'failed', problem: { kind: 'storage-full' } } as const

function watched() {
  const unsaved = keepUnsaved()
  const draft = anOpenDraft()
  unsaved.watch(draft)
  return { listed: () => unsaved.list.getState().drafts, draft }
}

test('a draft that could not be saved is found again after its page was left', async () => {
  const { listed, draft } = watched()
  draft.store.setState({ saveState: full })
  await closeDraft(draft)
  expect(listed()).toEqual([draft])
  expect(draft.isOpen).toBe(true)
})

test('and goes on being saved, after which it is no longer listed', async () => {
  const { listed, draft } = watched()
  draft.store.setState({ saveState: full })
  await closeDraft(draft)
  expect(listed()).toEqual([draft])
  draft.edit.rename('Newer')
  await draft.autosave.flush()
  expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
  expect(listed()).toEqual([])
})

test('one that was let go for another text is not kept', () => {
  const { listed, draft } = watched()
  draft.store.setState({ saveState: full })
  letGo(draft)
  expect(listed()).toEqual([])
})

test('one that is saved was never listed', () => {
  const { listed, draft } = watched()
  draft.edit.rename('Newer')
  expect(listed()).toEqual([])
})
