import { err, ok, type Result } from '#src/domain/result.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import {
  type ChosenFileProblem,
  type FileHandle,
  isSameFile,
  readChosen,
} from '#src/storage/chosen-file.ts'
import type { FileLinks } from '#src/storage/file-links.ts'
import type { DraftLibrary } from './draft-library.ts'
import { fileInHand, largestFile } from './given-file.ts'
import { type OpenFileDeps, openFile } from './open-file.ts'

export type OpenedChosen = {
  /** The draft's id. */
  readonly id: string
  /** Whether the file is written from now on: a signed report or a record never is. */
  readonly isKept: boolean
}

export type OpenChosenProblem =
  | ChosenFileProblem
  | Extract<Awaited<ReturnType<typeof openFile>>, { ok: false }>['error']

type Deps = OpenFileDeps & {
  readonly library: Pick<DraftLibrary, 'open'>
  readonly links: FileLinks
}

/** Opens a draft from a file and goes on saving in it; a file that is open here already opens its draft. */
export async function openChosenFile(
  deps: Deps,
  handle: FileHandle,
  signal?: AbortSignal,
): Promise<Result<OpenedChosen, OpenChosenProblem>> {
  const known = await draftIn(deps, handle)
  if (known !== undefined) return ok({ id: known, isKept: true })
  const bytes = await readChosen(handle, largestFile)
  if (!bytes.ok) return bytes
  const opened = await openFile(deps, fileInHand(handle.name, bytes.value), signal)
  if (!opened.ok) return opened
  const { id, from } = opened.value
  if (from !== 'assessment') return ok({ id, isKept: false })
  const link = { handle, written: await sha256Hex(bytes.value), writing: '' }
  const kept = await deps.links.save(id, link)
  return kept.ok ? ok({ id, isKept: true }) : err(kept.error)
}

/** A draft that was deleted meanwhile is no longer kept anywhere. */
async function draftIn({ links, library }: Deps, handle: FileHandle): Promise<string | undefined> {
  for (const draft of await links.drafts()) {
    const link = await links.load(draft)
    if (!link || !(await isSameFile(link.handle, handle))) continue
    if ((await library.open(draft)).ok) return draft
    await links.remove(draft)
  }
  return undefined
}
