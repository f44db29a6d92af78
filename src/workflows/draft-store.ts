import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { StepCause } from '#schemas/history.ts'
import type { SaveProblem } from '#src/storage/draft-repository.ts'

/** It was saved, and then everything that this site had stored was cleared. */
type StorageCleared = { kind: 'storage-cleared' }

type SaveState =
  | { kind: 'saved' }
  /** Typed, not yet on disk. */
  | { kind: 'pending' }
  | { kind: 'failed'; problem: SaveProblem | StorageCleared }

export type DraftState = {
  framework: Framework
  assessment: Assessment
  /** How often the draft was saved before this state; the next save builds on it. */
  revision: number
  saveState: SaveState
  /** Why the next save is made, for the history. */
  cause: StepCause
  /** Counts how often the text came from elsewhere than the forms (undo, another tab), so that they start anew. */
  generation: number
  /** Of several tabs with one draft, one writes. */
  role: 'writes' | 'follows'
}

/** The open assessment and its save state; `edit-draft` changes the one, `autosave` the other. */
export type DraftStore = StoreApi<DraftState>

export const edited: StepCause = { kind: 'edit' }

export const createDraftStore = (
  framework: Framework,
  assessment: Assessment,
  revision: number,
): DraftStore =>
  createStore<DraftState>()(() => ({
    framework,
    assessment,
    revision,
    saveState: { kind: 'saved' },
    cause: edited,
    generation: 0,
    role: 'writes',
  }))
