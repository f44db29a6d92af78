import type { KeptCopy, Source } from '#schemas/source.ts'
import type { Result } from '#src/domain/result.ts'
import type {
  ReadRegister,
  ReadRegisterOptions,
  ReadRegisterProblem,
  RegisterFormat,
} from '#src/workflows/exchange-register.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { FileWork, KeepProblem, LoadKeptProblem } from '#src/workflows/source-files.ts'

type Undo = { undo(): Promise<void> }

/** What the pages of sources ask of the app. */
export type SourceServices = {
  nameFile(
    draft: OpenDraft,
    source: string,
    file: File,
    work?: FileWork,
  ): Promise<Result<unknown, KeepProblem>>
  keepFile(
    draft: OpenDraft,
    source: string,
    file: File,
    work?: FileWork,
  ): Promise<Result<unknown, KeepProblem>>
  loadKept(draft: string, kept: KeptCopy): Promise<Result<Uint8Array<ArrayBuffer>, LoadKeptProblem>>
  dropKept(draft: OpenDraft, source: string): Promise<Result<Undo, KeepProblem>>
  removeWithCopy(draft: OpenDraft, source: string): Promise<Result<Undo, KeepProblem>>
  readRegister(
    from: string | File,
    options?: ReadRegisterOptions,
  ): Promise<Result<ReadRegister, ReadRegisterProblem>>
  writeRegister(format: RegisterFormat, sources: readonly Omit<Source, 'id'>[]): Promise<string>
}
