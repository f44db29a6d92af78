import type { Assessment } from '#schemas/assessment.ts'
import type { Attachment } from '#schemas/record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { toBase64 } from '#src/signing/bytes.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import { attachedBytes } from './embedded-fault.ts'
import { type LoadKeptProblem, loadKept } from './source-files.ts'

/** Bytes of all files inside one record; with base64 in the JSON and the PDF it stays far below what is read. */
export const mostEmbedded = 20_000_000

/** There are no files after any of these; nothing was left out quietly. Sizes in bytes. */
export type EmbedProblem =
  | { readonly kind: 'embedded-too-large'; readonly size: number; readonly limit: number }
  | {
      readonly kind: 'embedded-missing'
      readonly name: string
      readonly why: LoadKeptProblem['kind']
    }

/** The kept copies that the person wants inside, in the order of their digests, each once. */
export async function embeddedFiles(
  attachments: Pick<AttachmentRepository, 'load'> | undefined,
  { id, sources }: Pick<Assessment, 'id' | 'sources'>,
): Promise<Result<Attachment[], EmbedProblem>> {
  const wanted = new Map(
    sources.flatMap(({ file }) =>
      file?.kept?.embed ? [[file.kept.sha256, { ...file.kept, name: file.name }] as const] : [],
    ),
  )
  const files = [...wanted.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > mostEmbedded) return err({ kind: 'embedded-too-large', size, limit: mostEmbedded })
  const inside: Attachment[] = []
  for (const { embed: _, ...file } of files) {
    const bytes = attachments
      ? await loadKept(attachments, id, { ...file, embed: true })
      : err({ kind: 'copy-missing' } as const)
    if (!bytes.ok) return err({ kind: 'embedded-missing', name: file.name, why: bytes.error.kind })
    inside.push({ ...file, data: toBase64(bytes.value) })
  }
  return ok(inside)
}

/** Brings the files of a record into a draft on this device: all of them, or none. */
export async function bringFilesIn(
  repository: Pick<AttachmentRepository, 'save' | 'remove'>,
  draft: string,
  files: readonly Attachment[],
): Promise<Result<void, StorageProblem>> {
  for (const [at, file] of files.entries()) {
    const saved = await repository.save(draft, file.sha256, attachedBytes(file))
    if (saved.ok) continue
    for (const { sha256 } of files.slice(0, at)) await repository.remove(draft, sha256)
    return saved
  }
  return ok(undefined)
}
