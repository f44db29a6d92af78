import type { FileHandle } from '#src/storage/chosen-file.ts'
import { createFileLinks, createMemoryFileLinks, type FileLinks } from '#src/storage/file-links.ts'
import type { SettingsRepository } from '#src/storage/settings-repository.ts'
import type { DraftLibrary } from '#src/workflows/draft-library.ts'
import type { FileCopy } from '#src/workflows/file-copy.ts'
import type { openChosenFile } from '#src/workflows/open-chosen-file.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { OpenFileDeps } from '#src/workflows/open-file.ts'

/** Drafts in files that the person chose, where the browser can write them. */
export type FileTools = {
  followFile(draft: OpenDraft): Promise<FileCopy>
  /** The file that the person picked for a draft of this name; `undefined` when they picked none. */
  pickToWrite(name: string): Promise<FileHandle | undefined>
  /** Lets the person pick a draft; `undefined` when they picked none. */
  openChosen(signal?: AbortSignal): Promise<Awaited<ReturnType<typeof openChosenFile>> | undefined>
}

const types = [{ description: 'Plumbline', accept: { 'application/json': ['.json'] } }]

/** Chromium only, and not in TypeScript's own library. */
type Pickers = {
  showSaveFilePicker(wish: { suggestedName: string; types: typeof types }): Promise<FileHandle>
  showOpenFilePicker(wish: { types: typeof types }): Promise<FileHandle[]>
}

const hasPickers = (page: object): page is Pickers =>
  'showSaveFilePicker' in page && 'showOpenFilePicker' in page

type Deps = Pick<OpenFileDeps, 'attachments'> & {
  readonly library: DraftLibrary
  readonly links: FileLinks
  readonly now: () => Date
}

/** Milliseconds from a save to the writing of the file: a file is written whole, and a stick wears out. */
const pause = 1_500

/** A handle cannot be sealed, so with a vault it is remembered only as long as the page is open. */
export const linksOn = (settings: SettingsRepository, hasVault: boolean): FileLinks =>
  hasVault ? createMemoryFileLinks() : createFileLinks(settings)

export function createFileTools({ links, now, ...deps }: Deps): FileTools | undefined {
  const pickers: object = globalThis
  if (!hasPickers(pickers)) return undefined
  return {
    async followFile({ store, autosave, history }) {
      const [{ copyToFile }, { findAssessment }] = await Promise.all([
        import('#src/workflows/file-copy.ts'),
        import('./files-in-worker.ts'),
      ])
      return copyToFile({
        ...{ store, autosave, history, links, now, pause },
        library: deps.library,
        findAssessment,
      })
    },
    pickToWrite: (suggestedName) =>
      unlessCancelled(pickers.showSaveFilePicker({ suggestedName, types })),
    async openChosen(signal) {
      const picked = await unlessCancelled(pickers.showOpenFilePicker({ types }))
      const [handle] = picked ?? []
      if (!handle) return undefined
      const [{ openChosenFile }, { findAssessment }] = await Promise.all([
        import('#src/workflows/open-chosen-file.ts'),
        import('./files-in-worker.ts'),
      ])
      return openChosenFile({ ...deps, links, findAssessment }, handle, signal)
    },
  }
}

/** A picker that is closed without a choice is no fault. */
async function unlessCancelled<T>(picking: Promise<T>): Promise<T | undefined> {
  try {
    return await picking
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined
    throw cause
  }
}
