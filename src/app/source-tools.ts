import type { KeptCopy } from '#schemas/source.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type {
  ReadRegisterOptions,
  RegisterFormat,
  RegisterSource,
  readRegister,
} from '#src/workflows/exchange-register.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type {
  ChosenFile,
  dropKept,
  FileWork,
  keepFile,
  loadKept,
  nameFile,
  removeWithCopy,
} from '#src/workflows/source-files.ts'

/** What the page of sources can ask for; fetched when it is first used. */
export type SourceTools = {
  nameFile(
    draft: OpenDraft,
    source: string,
    file: ChosenFile,
    work?: FileWork,
  ): ReturnType<typeof nameFile>
  keepFile(
    draft: OpenDraft,
    source: string,
    file: ChosenFile,
    work?: FileWork,
  ): ReturnType<typeof keepFile>
  loadKept(draft: string, kept: KeptCopy): ReturnType<typeof loadKept>
  dropKept(draft: OpenDraft, source: string): ReturnType<typeof dropKept>
  removeWithCopy(draft: OpenDraft, source: string): ReturnType<typeof removeWithCopy>
  readRegister(
    from: string | GivenFile,
    options?: ReadRegisterOptions,
  ): ReturnType<typeof readRegister>
  writeRegister(format: RegisterFormat, sources: readonly RegisterSource[]): Promise<string>
}

const files = () => import('#src/workflows/source-files.ts')
const exchange = () => import('#src/workflows/exchange-register.ts')

export const createSourceTools = (attachments: AttachmentRepository): SourceTools => ({
  nameFile: async (...args) => (await files()).nameFile(...args),
  async keepFile(...args) {
    const [{ keepFile: keep }, { cleanPicture }] = await Promise.all([
      files(),
      import('./clean-picture.ts'),
    ])
    return keep({ attachments, cleanPicture }, ...args)
  },
  loadKept: async (draft, kept) => (await files()).loadKept(attachments, draft, kept),
  dropKept: async (draft, source) => (await files()).dropKept(attachments, draft, source),
  removeWithCopy: async (draft, source) =>
    (await files()).removeWithCopy(attachments, draft, source),
  readRegister: async (from, options) => (await exchange()).readRegister(from, options),
  writeRegister: async (format, sources) => (await exchange()).writeRegister(format, sources),
})
