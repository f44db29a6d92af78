import type { AssessmentRecord, Attachment } from '#schemas/record.ts'
import { sha256Hex } from '#src/signing/digest.ts'

export const attachedBytes = ({ data }: Attachment): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (character) => character.charCodeAt(0))

/**
 * Where a record's files are not what it says they are: bytes that do not have their digest or size, an order
 * or a file that no source speaks of. Undefined when all is well.
 */
export async function embeddedFault({
  attachments = [],
  assessment,
  withheld,
}: AssessmentRecord): Promise<{ where: string; detail: string } | undefined> {
  const kept = assessment.sources.flatMap(({ file }) => (file?.kept?.embed ? [file.kept] : []))
  const named = new Set(kept.map(({ sha256 }) => sha256))
  for (const [at, file] of attachments.entries()) {
    const where = `attachments.${at}`
    const before = attachments[at - 1]
    if (before && before.sha256 >= file.sha256)
      return { where, detail: 'the files are not in order' }
    if (!named.has(file.sha256)) return { where, detail: 'no source speaks of this file' }
    const bytes = attachedBytes(file)
    if (bytes.length !== file.size || (await sha256Hex(bytes)) !== file.sha256)
      return { where, detail: 'the bytes of a file do not have the digest that stands beside them' }
  }
  const inside = new Set(attachments.map(({ sha256 }) => sha256))
  return withheld || [...named].every((sha256) => inside.has(sha256))
    ? undefined
    : { where: 'attachments', detail: 'a file that should be inside is missing' }
}
