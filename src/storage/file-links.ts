import { ok, type Result } from '#src/domain/result.ts'
import { type FileHandle, isFileHandle } from './chosen-file.ts'
import type { StorageProblem } from './database.ts'
import { createMemorySettings, type SettingsRepository } from './settings-repository.ts'

/** The file that a draft is kept in besides this device. */
export type FileLink = {
  readonly handle: FileHandle
  /** SHA-256 (hex) of what the app put there last; '' for nothing yet. */
  readonly written: string
  /** Of what was about to be put there when this was noted: a crash in between is no change by others. */
  readonly writing: string
}

/** Which draft is kept in which file. */
export type FileLinks = {
  load(draft: string): Promise<FileLink | undefined>
  save(draft: string, link: FileLink): Promise<Result<void, StorageProblem>>
  /** Forgets where the file is; the file stays. */
  remove(draft: string): Promise<Result<void, StorageProblem>>
  /** The ids of drafts that have one. */
  drafts(): Promise<string[]>
}

const list = 'file-links'
const nameOf = (draft: string) => `file-link/${draft}`

/** Among the settings of a device without a vault: a handle cannot be sealed. */
export function createFileLinks(settings: SettingsRepository): FileLinks {
  const drafts = async () => {
    const found = await settings.load(list)
    return found.ok && Array.isArray(found.value)
      ? found.value.filter((id): id is string => typeof id === 'string')
      : []
  }
  return {
    drafts,
    async load(draft) {
      const found = await settings.load(nameOf(draft))
      return found.ok && isLink(found.value) ? found.value : undefined
    },
    async save(draft, link) {
      const known = await drafts()
      const listed = known.includes(draft)
        ? ok(undefined)
        : await settings.save(list, [...known, draft])
      return listed.ok ? settings.save(nameOf(draft), link) : listed
    },
    async remove(draft) {
      const known = await drafts()
      if (!known.includes(draft)) return ok(undefined)
      const gone = await settings.remove(nameOf(draft))
      return gone.ok
        ? settings.save(
            list,
            known.filter((id) => id !== draft),
          )
        : gone
    },
  }
}

/** For as long as the page is open: what a locked device remembers of files. */
export const createMemoryFileLinks = (): FileLinks => createFileLinks(createMemorySettings())

export const isLink = (value: unknown): value is FileLink =>
  typeof value === 'object' &&
  value !== null &&
  'handle' in value &&
  isFileHandle(value.handle) &&
  'written' in value &&
  typeof value.written === 'string' &&
  'writing' in value &&
  typeof value.writing === 'string'
