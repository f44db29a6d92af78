import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { editLetters } from '#src/workflows/letters.ts'
import { aLetterDraft } from '#tests/support/a-letter.ts'
import { aMoment, anId, idsFrom } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'

const later = '2025-06-07T08:09:10.000Z'

function open(letters = [aLetterDraft()]) {
  const { store } = anOpenDraft({ letters })
  const editor = editLetters({ store, now: () => new Date(later), newId: idsFrom(700) })
  return { store, editor, letters: () => store.getState().assessment.letters }
}
const id = aLetterDraft().id
const signers = [{ organisation: 'Justice Watch', name: '', place: '' }]

describe('each change', () => {
  test.each<[string, (editor: ReturnType<typeof open>['editor']) => unknown, object]>([
    ['fills a field', (e) => e.fill(id, 'sender', 'Ada'), { fields: { sender: 'Ada' } }],
    [
      'rewrites a passage',
      (e) => e.rewrite(id, 'a/b', 'New', 'Old'),
      { edits: { 'a/b': { text: 'New', from: 'Old' } } },
    ],
    ['drops a passage', (e) => e.drop(id, 'a'), { dropped: ['a'] }],
    ['sets the signers', (e) => e.setSigners(id, signers), { signers }],
  ])('%s, is not yet saved, and bears its moment', (_, change, expected) => {
    const { store, editor, letters } = open()
    change(editor)
    expect(letters()[0]).toMatchObject({ ...expected, updatedAt: later, createdAt: aMoment })
    expect(store.getState()).toMatchObject({
      saveState: { kind: 'pending' },
      assessment: { updatedAt: later },
    })
    expect(AssessmentSchema.safeParse(store.getState().assessment).success).toBe(true)
  })

  test('touches one letter and no other', () => {
    const other = aLetterDraft({ id: anId(501) })
    const { editor, letters } = open([aLetterDraft(), other])
    editor.fill(id, 'sender', 'Ada')
    expect(letters()[1]).toBe(other)
  })

  test('does nothing in a tab that follows another', () => {
    const { store, editor } = open()
    store.setState({ role: 'follows' })
    const before = store.getState().assessment
    editor.fill(id, 'sender', 'Ada')
    expect(store.getState().assessment).toBe(before)
  })
})

describe('a letter', () => {
  test('is added at the end with nothing rewritten, and is removed and put back where it stood', () => {
    const { editor, letters } = open()
    const added = editor.add({
      template: 'demand-letter',
      language: 'en',
      fields: { date: '2026-03-02' },
      dropped: ['x'],
    })
    expect(letters()[1]).toMatchObject({
      id: added,
      edits: {},
      signers: [],
      dropped: ['x'],
      createdAt: later,
    })
    const { undo } = editor.remove(id)
    editor.fill(added, 'sender', 'Ada')
    undo()
    undo()
    expect(letters().map((letter) => letter.id)).toEqual([id, added])
    expect(letters()[1]?.fields).toMatchObject({ sender: 'Ada' })
  })
})

describe('a passage', () => {
  test('that reads as before is no rewriting', () => {
    const { editor, letters } = open()
    editor.rewrite(id, 'a', 'New', 'Old')
    editor.rewrite(id, 'a', 'Old', 'Old')
    expect(letters()[0]?.edits).toEqual({})
  })

  test('goes back to the words from the findings, and comes back when that is undone', () => {
    const { editor, letters } = open([aLetterDraft({ edits: { a: { text: 'New', from: 'Old' } } })])
    const { undo } = editor.restore(id, 'a')
    expect(letters()[0]?.edits).toEqual({})
    undo()
    expect(letters()[0]?.edits).toEqual({ a: { text: 'New', from: 'Old' } })
  })

  test('that was never rewritten has nothing to restore', () => {
    const { editor, letters } = open()
    editor.restore(id, 'a').undo()
    expect(letters()[0]?.edits).toEqual({})
  })

  test('is dropped once and brought back', () => {
    const { editor, letters } = open()
    editor.drop(id, 'a')
    editor.drop(id, 'a')
    expect(letters()[0]?.dropped).toEqual(['a'])
    editor.bringBack(id, 'a')
    expect(letters()[0]?.dropped).toEqual([])
  })
})

test('the sign-on list comes back as it was', () => {
  const { editor, letters } = open([aLetterDraft({ signers })])
  const { undo } = editor.setSigners(id, [])
  expect(letters()[0]?.signers).toEqual([])
  undo()
  expect(letters()[0]?.signers).toEqual(signers)
})
