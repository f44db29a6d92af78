import type { Assessment } from '#schemas/assessment.ts'
import type { KeptCopy, Source } from '#schemas/source.ts'
import { cutText } from '#src/domain/cut-text.ts'
import { fileKind } from '#src/domain/file-kind.ts'
import { messageOf } from '#src/domain/message-of.ts'
import { metadataIn } from '#src/domain/picture-metadata.ts'
import { pictureSize } from '#src/domain/picture-size.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { sha256Hex } from '#src/signing/digest.ts'
import { digestOfFile, type FileDigestProblem, type FileInParts } from '#src/signing/file-digest.ts'
import type { AttachmentProblem, AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { DraftStore } from './draft-store.ts'
import type { DraftEditor } from './edit-draft.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes: of one copy, which is in memory whole, and of all copies of a draft, of which one is at a time. */
export const largestKept = 20_000_000
export const mostKept = 500_000_000
/** 480 MB when laid out; cameras of phones make 12 to 50 million. */
const mostPixels = 120_000_000

/** Writes a picture anew from its pixels, so that nothing of what stood beside them is left. */
export type CleanPicture = (
  bytes: Bytes,
  mediaType: string,
) => Promise<Result<{ bytes: Bytes; mediaType: string }, { kind: 'picture-not-cleaned' }>>

export type ChosenFile = FileInParts & { readonly name: string }

/** Nothing was kept after any of these; sizes in bytes. */
export type KeepProblem =
  | FileDigestProblem
  | AttachmentProblem
  | { readonly kind: 'kept-too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'draft-too-large'; readonly size: number; readonly limit: number }
  /** GIF, TIFF, HEIC and the like: no browser writes them anew. */
  | { readonly kind: 'picture-unsupported'; readonly mediaType: string }
  | { readonly kind: 'picture-not-cleaned' }
  /** Pixels, as the picture itself says: more than a browser should be made to lay out. */
  | { readonly kind: 'picture-too-large'; readonly width: number; readonly height: number }
  /** Another file than the one whose digest stands in the draft. */
  | { readonly kind: 'other-file'; readonly sha256: string }

export type FileWork = {
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

type Draft = { readonly store: DraftStore; readonly edit: DraftEditor }
type Deps = { readonly attachments: AttachmentRepository; readonly cleanPicture: CleanPicture }

const nameLimit = 500

/** The digest of a file, and its name; the file itself stays where it is. */
export async function nameFile(
  { edit }: Draft,
  source: string,
  file: ChosenFile,
  { onProgress, signal }: FileWork = {},
): Promise<Result<string, FileDigestProblem>> {
  const digest = await digestOfFile(file, onProgress, signal)
  if (!digest.ok) return digest
  edit.editSource(source, { file: { name: cutText(file.name, nameLimit), sha256: digest.value } })
  return digest
}

/** Keeps a copy of a file that the source already names; both digests are recorded. */
export async function keepFile(
  deps: Deps,
  { store, edit }: Draft,
  source: string,
  file: ChosenFile,
  work: FileWork = {},
): Promise<Result<KeptCopy, KeepProblem>> {
  const { assessment } = store.getState()
  const named = fileOf(assessment, source)
  if (file.size > largestKept)
    return err({ kind: 'kept-too-large', size: file.size, limit: largestKept })
  const digest = await digestOfFile(file, work.onProgress, work.signal)
  if (!digest.ok) return digest
  if (named && named.sha256 !== digest.value)
    return err({ kind: 'other-file', sha256: digest.value })
  const copy = await copyOf(deps.cleanPicture, file)
  if (!copy.ok) return copy
  const { bytes, mediaType } = copy.value
  const room = fitsIn(assessment, bytes.length)
  if (!room.ok) return room
  if (work.signal?.aborted) return err({ kind: 'stopped' })
  const sha256 = await sha256Hex(bytes)
  const saved = await deps.attachments.save(assessment.id, sha256, bytes)
  if (!saved.ok) return saved
  const kept: KeptCopy = { sha256, size: bytes.length, mediaType, embed: false }
  const name = named?.name ?? cutText(file.name, nameLimit)
  edit.editSource(source, { file: { name, sha256: digest.value, kept } })
  return ok(kept)
}

const fileOf = ({ sources }: Pick<Assessment, 'sources'>, id: string): Source['file'] =>
  sources.find((source) => source.id === id)?.file

/** Bytes that the draft holds; a file that several sources share lies there once. */
export function keptSize({ sources }: Pick<Assessment, 'sources'>): number {
  const sizes = new Map(
    sources.flatMap(({ file }) =>
      file?.kept ? [[file.kept.sha256, file.kept.size] as const] : [],
    ),
  )
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

function fitsIn(assessment: Assessment, bytes: number): Result<void, KeepProblem> {
  const size = keptSize(assessment) + bytes
  if (bytes > largestKept) return err({ kind: 'kept-too-large', size: bytes, limit: largestKept })
  return size > mostKept ? err({ kind: 'draft-too-large', size, limit: mostKept }) : ok(undefined)
}

type Copy = { bytes: Bytes; mediaType: string }

/** Documents as they are; pictures without what stands beside their pixels, or not at all. */
async function copyOf(clean: CleanPicture, file: ChosenFile): Promise<Result<Copy, KeepProblem>> {
  const bytes = await wholeOf(file)
  if (!bytes.ok) return bytes
  const { kind, mediaType } = fileKind(bytes.value, file.name)
  if (kind === 'document') return ok({ bytes: bytes.value, mediaType })
  if (kind === 'other-picture') return err({ kind: 'picture-unsupported', mediaType })
  const size = pictureSize(bytes.value)
  if (!size) return err({ kind: 'picture-not-cleaned' })
  if (size.width * size.height > mostPixels) return err({ kind: 'picture-too-large', ...size })
  const cleaned = await clean(bytes.value, mediaType)
  if (!cleaned.ok) return cleaned
  const again = fileKind(cleaned.value.bytes, '')
  return again.kind !== 'picture' || metadataIn(cleaned.value.bytes).length > 0
    ? err({ kind: 'picture-not-cleaned' })
    : ok({ bytes: cleaned.value.bytes, mediaType: again.mediaType })
}

async function wholeOf(file: ChosenFile): Promise<Result<Bytes, FileDigestProblem>> {
  try {
    return ok(new Uint8Array(await file.slice(0, file.size).arrayBuffer()))
  } catch (cause) {
    return err({ kind: 'file-unreadable', detail: messageOf(cause) })
  }
}

export type LoadKeptProblem =
  | AttachmentProblem
  /** Kept on another device, or the copy there is not what was kept. */
  | { readonly kind: 'copy-missing' | 'copy-damaged' }

/** The copy as it was kept, its digest checked. */
export async function loadKept(
  attachments: Pick<AttachmentRepository, 'load'>,
  draft: string,
  { sha256 }: KeptCopy,
): Promise<Result<Bytes, LoadKeptProblem>> {
  const found = await attachments.load(draft, sha256)
  if (!found.ok) return found
  if (!found.value) return err({ kind: 'copy-missing' })
  return (await sha256Hex(found.value)) === sha256 ? ok(found.value) : err({ kind: 'copy-damaged' })
}

/**
 * Takes the copy out of the draft and off the device, unless another source shares it. `undo` puts both back
 * as long as the page is open.
 */
export async function dropKept(
  attachments: AttachmentRepository,
  { store, edit }: Draft,
  source: string,
): Promise<Result<{ undo(): Promise<void> }, AttachmentProblem>> {
  const { assessment } = store.getState()
  const file = fileOf(assessment, source)
  if (!file?.kept) return ok({ undo: () => Promise.resolve() })
  const { kept, ...bare } = file
  const gone = await takeOff(attachments, assessment, source, kept.sha256)
  if (!gone.ok) return gone
  edit.editSource(source, { file: bare })
  return ok({
    async undo() {
      const back = await gone.value.putBack()
      if (back.ok && fileOf(store.getState().assessment, source)) edit.editSource(source, { file })
    },
  })
}

type TakenOff = { putBack(): Promise<Result<void, AttachmentProblem>> }

/** Off the device, unless a source besides `except` shares the copy. */
async function takeOff(
  attachments: AttachmentRepository,
  { id, sources }: Pick<Assessment, 'id' | 'sources'>,
  except: string,
  sha256: string,
): Promise<Result<TakenOff, AttachmentProblem>> {
  const isShared = sources.some((one) => one.id !== except && one.file?.kept?.sha256 === sha256)
  const nothing = { putBack: () => Promise.resolve(ok(undefined)) }
  if (isShared) return ok(nothing)
  const found = await attachments.load(id, sha256)
  const gone = await attachments.remove(id, sha256)
  if (!gone.ok) return gone
  const bytes = found.ok ? found.value : undefined
  return ok(bytes ? { putBack: () => attachments.save(id, sha256, bytes) } : nothing)
}

/** Takes the source off the list with every citation of it, and its kept copy off the device. */
export async function removeWithCopy(
  attachments: AttachmentRepository,
  { store, edit }: Draft,
  source: string,
): Promise<Result<{ undo(): Promise<void> }, AttachmentProblem>> {
  const { assessment } = store.getState()
  const kept = fileOf(assessment, source)?.kept
  const gone = kept ? await takeOff(attachments, assessment, source, kept.sha256) : undefined
  if (gone && !gone.ok) return gone
  const removed = edit.removeSource(source)
  return ok({
    async undo() {
      await gone?.value.putBack()
      removed.undo()
    },
  })
}
