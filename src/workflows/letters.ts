import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { DraftStore } from './draft-store.ts'
import { putBack, takeOut } from './take-out.ts'

type NewLetter = Pick<LetterDraft, 'template' | 'language' | 'fields' | 'dropped'>
export type Signer = LetterDraft['signers'][number]

/** What a person can do to the letters of the open draft; each call is one change, marked as not yet saved. */
export type LetterEditor = {
  /** Returns the new letter's id. */
  add(letter: NewLetter): string
  /** `undo` puts it back where it stood and keeps what was changed meanwhile. */
  remove(id: string): { undo(): void }
  fill(id: string, field: string, value: string): void
  /** `from` is what follows from the findings: writing just that again takes the rewriting back. */
  rewrite(id: string, passage: string, text: string, from: string): void
  /** Back to the words from the findings. */
  restore(id: string, passage: string): { undo(): void }
  drop(id: string, passage: string): void
  bringBack(id: string, passage: string): void
  setSigners(id: string, signers: readonly Signer[]): { undo(): void }
}

type Deps = { store: DraftStore; now: () => Date; newId: () => string }

export function editLetters({ store, now, newId }: Deps): LetterEditor {
  const change = (edit: (letters: LetterDraft[], moment: string) => LetterDraft[]) =>
    store.setState(({ assessment, role }) => {
      if (role === 'follows') return {}
      const moment = now().toISOString()
      const letters = edit(assessment.letters, moment)
      return {
        assessment: { ...assessment, letters, updatedAt: moment },
        saveState: { kind: 'pending' },
      }
    })
  const changeOne = (id: string, edit: (letter: LetterDraft) => Partial<LetterDraft>) =>
    change((letters, moment) =>
      letters.map((letter) =>
        letter.id === id ? { ...letter, ...edit(letter), updatedAt: moment } : letter,
      ),
    )
  const letterOf = (id: string) =>
    store.getState().assessment.letters.find((letter) => letter.id === id)

  return {
    add(letter) {
      const id = newId()
      change((letters, moment) => [
        ...letters,
        { ...letter, id, edits: {}, signers: [], createdAt: moment, updatedAt: moment },
      ])
      return id
    },
    remove(id) {
      const { rest, taken } = takeOut(store.getState().assessment.letters, (l) => l.id === id)
      change(() => rest)
      return once(() => change((letters) => putBack(letters, taken)))
    },
    fill: (id, field, value) =>
      changeOne(id, ({ fields }) => ({ fields: { ...fields, [field]: value } })),
    rewrite: (id, passage, text, from) =>
      changeOne(id, ({ edits }) => ({
        edits: text === from ? without(edits, passage) : { ...edits, [passage]: { text, from } },
      })),
    restore(id, passage) {
      const edit = letterOf(id)?.edits[passage]
      changeOne(id, ({ edits }) => ({ edits: without(edits, passage) }))
      return once(() => {
        if (edit) changeOne(id, ({ edits }) => ({ edits: { ...edits, [passage]: edit } }))
      })
    },
    drop: (id, passage) =>
      changeOne(id, ({ dropped }) => ({
        dropped: dropped.includes(passage) ? dropped : [...dropped, passage],
      })),
    bringBack: (id, passage) =>
      changeOne(id, ({ dropped }) => ({ dropped: dropped.filter((other) => other !== passage) })),
    setSigners(id, signers) {
      const before = letterOf(id)?.signers ?? []
      changeOne(id, () => ({ signers: [...signers] }))
      return once(() => changeOne(id, () => ({ signers: before })))
    },
  }
}

const without = (edits: LetterDraft['edits'], passage: string): LetterDraft['edits'] =>
  Object.fromEntries(Object.entries(edits).filter(([id]) => id !== passage))

function once(undo: () => void): { undo(): void } {
  let isDone = false
  return {
    undo() {
      if (!isDone) undo()
      isDone = true
    },
  }
}
