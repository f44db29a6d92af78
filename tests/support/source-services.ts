import { ok } from '#src/domain/result.ts'
import type { SourceServices } from '#src/features/sources/source-services.ts'
import {
  type AttachmentRepository,
  createMemoryAttachments,
} from '#src/storage/attachment-repository.ts'
import { readRegister, writeRegister } from '#src/workflows/exchange-register.ts'
import {
  dropKept,
  keepFile,
  loadKept,
  nameFile,
  removeWithCopy,
} from '#src/workflows/source-files.ts'

/** The real work of the pages of sources on a device in memory; pictures come back as they are. */
export function sourceServices(
  attachments: AttachmentRepository = createMemoryAttachments(),
): SourceServices {
  const cleanPicture = (bytes: Uint8Array<ArrayBuffer>, mediaType: string) =>
    Promise.resolve(ok({ bytes, mediaType }))
  return {
    nameFile,
    keepFile: (...args) => keepFile({ attachments, cleanPicture }, ...args),
    loadKept: (...args) => loadKept(attachments, ...args),
    dropKept: (...args) => dropKept(attachments, ...args),
    removeWithCopy: (...args) => removeWithCopy(attachments, ...args),
    readRegister,
    writeRegister: (...args) => Promise.resolve(writeRegister(...args)),
  }
}
