import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { SaveProblem } from '#src/storage/draft-repository.ts'

type SaveState =
  | { kind: 'saved' }
  /** Typed, not yet on disk. */
  | { kind: 'pending' }
  | { kind: 'failed'; problem: SaveProblem }

export type DraftState = {
  framework: Framework
  assessment: Assessment
  /** How often the draft was saved before this state; the next save builds on it. */
  revision: number
  saveState: SaveState
}

/** The open assessment and its save state; `edit-draft` changes the one, `autosave` the other. */
export type DraftStore = StoreApi<DraftState>

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
  }))
