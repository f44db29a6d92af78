import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '#schemas/assessment.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import {
  askPermission,
  type ChosenFileProblem,
  type FileHandle,
  readChosen,
} from '#src/storage/chosen-file.ts'
import type { FileLink, FileLinks } from '#src/storage/file-links.ts'
import type { Autosave } from './autosave.ts'
import type { DraftHistory, TravelProblem } from './draft-history.ts'
import type { DraftLibrary, OpenProblem, SaveProblem } from './draft-library.ts'
import { type DraftStore, edited } from './draft-store.ts'
import type { FindAssessment } from './find-assessment.ts'
import { fileInHand, largestFile } from './given-file.ts'
import { isUnfinished } from './unfinished.ts'
import { writeFileCopy } from './write-file-copy.ts'

/** What lies in the file when somebody else changed it. */
type Theirs =
  /** The same questionnaire: it can take the place of the text here. */
  | { readonly kind: 'draft'; readonly assessment: Assessment }
  | { readonly kind: 'other-questionnaire'; readonly assessment: Assessment }
  | { readonly kind: 'no-draft' }

/** How far the file is; `name` is its name, without the folder, which a browser does not tell. */
export type FileCopyState =
  | { readonly kind: 'none' }
  /** All that is saved here lies in the file too; `at` is ISO 8601, by this device's clock. */
  | { readonly kind: 'current'; readonly name: string; readonly at: string }
  | { readonly kind: 'behind'; readonly name: string }
  /** The browser wants the person's leave, which it asks for only after a click. */
  | { readonly kind: 'asks'; readonly name: string }
  | { readonly kind: 'stuck'; readonly name: string; readonly problem: ChosenFileProblem }
  /** `seen`: SHA-256 (hex) of what the person is asked about. */
  | {
      readonly kind: 'changed'
      readonly name: string
      readonly seen: string
      readonly theirs: Theirs
    }

/**
 * A copy of the open draft in a file that the person chose, written after each save. The device comes first:
 * whatever happens to the file, no word is lost. What others put into the file is never written over unasked.
 */
export type FileCopy = {
  readonly state: StoreApi<FileCopyState>
  keepIn(handle: FileHandle): Promise<void>
  /** Right after a click: asks for leave where it is missing, then tries again. */
  again(): Promise<void>
  /** Looks at the file and brings it up to date: on coming back to the page, after each save. */
  look(): Promise<void>
  /** Puts mine into the file; a draft of theirs is kept on the shelf first, under `title`. */
  keepMine(title: string): Promise<Result<void, OpenProblem | SaveProblem>>
  /** Mine becomes a version named `mine` in the history, then theirs takes its place. */
  takeTheirs(mine: string): Promise<Result<void, TravelProblem>>
  /** The file stays as it is. */
  stop(): Promise<void>
  end(): Promise<void>
}

type Deps = {
  readonly store: DraftStore
  readonly autosave: Pick<Autosave, 'flush'>
  readonly history: Pick<DraftHistory, 'name'>
  readonly links: FileLinks
  readonly library: Pick<DraftLibrary, 'adopt'>
  readonly findAssessment: FindAssessment
  readonly now: () => Date
  /** Milliseconds from a save to the writing of the file, which is written whole. */
  readonly pause: number
}

export function copyToFile(deps: Deps): FileCopy {
  const { store, autosave, history, links, library, findAssessment, now, pause } = deps
  const { id } = store.getState().assessment
  const state = createStore<FileCopyState>()(() => ({ kind: 'none' }))
  const tell = (next: FileCopyState) => state.setState(next, true)
  const inTurn = createQueue()
  let timer: ReturnType<typeof setTimeout> | undefined

  const note = (link: FileLink) => links.save(id, link)
  const bringUpToDate = async () => {
    const { role, saveState, assessment } = store.getState()
    const link = await links.load(id)
    if (!link) return tell({ kind: 'none' })
    if (role === 'follows' || saveState.kind !== 'saved') return
    const { name } = link.handle
    const outcome = await writeFileCopy(link, assessment, note)
    switch (outcome.kind) {
      case 'written': {
        const isLatest = store.getState().assessment === assessment
        return tell(
          isLatest ? { kind: 'current', name, at: now().toISOString() } : { kind: 'behind', name },
        )
      }
      case 'changed': {
        const found = await findAssessment(fileInHand(name, outcome.bytes))
        return tell({ name, ...whatOthersPut(store, found, outcome.digest) })
      }
      case 'stuck':
      case 'asks':
        return tell({ name, ...outcome })
    }
  }
  const look = () => {
    clearTimeout(timer)
    timer = undefined
    return inTurn(bringUpToDate)
  }
  const unsubscribe = store.subscribe(({ assessment, saveState, role }, before) => {
    const told = state.getState()
    if (told.kind === 'none' && role === before.role) return
    if (told.kind === 'current' && assessment !== before.assessment)
      tell({ kind: 'behind', name: told.name })
    if (saveState.kind === 'saved') timer ??= setTimeout(() => void look(), pause)
  })
  /** Only what the person was asked about: if it changed once more, that is told anew. */
  const writeOver = async (seen: string) => {
    await inTurn(async () => {
      const link = await links.load(id)
      if (link) await note({ ...link, written: seen, writing: '' })
    })
    await look()
  }
  void look()

  return {
    state,
    look,
    async keepIn(handle) {
      await inTurn(async () => {
        const there = await readChosen(handle, largestFile)
        const written = there.ok && there.value.length > 0 ? await sha256Hex(there.value) : ''
        await note({ handle, written, writing: '' })
        tell({ kind: 'behind', name: handle.name })
      })
      await look()
    },
    async again() {
      const link = await links.load(id)
      if (link) await askPermission(link.handle)
      await look()
    },
    async keepMine(title) {
      const told = state.getState()
      if (told.kind !== 'changed') return ok(undefined)
      if (told.theirs.kind !== 'no-draft') {
        const kept = await library.adopt({ ...told.theirs.assessment, title })
        if (!kept.ok) return kept
      }
      await writeOver(told.seen)
      return ok(undefined)
    },
    async takeTheirs(mine) {
      const told = state.getState()
      if (told.kind !== 'changed' || told.theirs.kind !== 'draft') return ok(undefined)
      const { assessment } = told.theirs
      const named = await history.name(mine)
      if (!named.ok) return named
      store.setState(({ generation }) => ({
        assessment: { ...assessment, id, updatedAt: now().toISOString() },
        cause: edited,
        generation: generation + 1,
        saveState: { kind: 'pending' },
      }))
      await autosave.flush()
      await writeOver(told.seen)
      return ok(undefined)
    },
    stop() {
      clearTimeout(timer)
      return inTurn(async () => {
        await links.remove(id)
        tell({ kind: 'none' })
      })
    },
    async end() {
      unsubscribe()
      const isBehind = timer !== undefined
      clearTimeout(timer)
      await inTurn(isBehind ? bringUpToDate : () => Promise.resolve())
    },
  }
}

/** One after the other: of two writings at once each would take the other for a stranger. */
function createQueue() {
  let last: Promise<void> = Promise.resolve()
  return (work: () => Promise<void>): Promise<void> => {
    last = last.then(work)
    return last
  }
}

/** What was not read to its end is called nothing, and so is not offered to be written over. */
function whatOthersPut(
  store: DraftStore,
  found: Awaited<ReturnType<FindAssessment>>,
  seen: string,
): Unnamed<'changed'> | Unnamed<'stuck'> {
  if (found.ok || !isUnfinished(found.error))
    return { kind: 'changed', seen, theirs: theirsIn(store, found) }
  const detail = 'detail' in found.error ? found.error.detail : 'it took too long'
  return { kind: 'stuck', problem: { kind: 'file-failed', detail } }
}

type Unnamed<Kind> = Omit<Extract<FileCopyState, { kind: Kind }>, 'name'>

function theirsIn(store: DraftStore, found: Awaited<ReturnType<FindAssessment>>): Theirs {
  if (!found.ok || found.value.from !== 'assessment') return { kind: 'no-draft' }
  const { assessment } = found.value
  const { framework } = store.getState()
  const isSame =
    assessment.framework.id === framework.id && assessment.framework.version === framework.version
  return { kind: isSame ? 'draft' : 'other-questionnaire', assessment }
}
