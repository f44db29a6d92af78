import type { Result } from '#src/domain/result.ts'
import type { PrintLetter } from '#src/export/export-client.ts'
import type { LettersServices } from '#src/features/letters/letters-services.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { IdentityRepository } from '#src/storage/identity-repository.ts'
import type { DraftFromUseCaseProblem, UseCaseChoice } from '#src/workflows/draft-from-use-case.ts'
import type { DraftLibrary, LoadFramework } from '#src/workflows/draft-library.ts'
import type { ExportRequest, exportAssessment } from '#src/workflows/export-assessment.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import type { CaseCard, openCase } from '#src/workflows/open-case.ts'
import type { openFile } from '#src/workflows/open-file.ts'
import type {
  GivenFile,
  InventoryProblem,
  OpenInventory,
  OpenInventoryOptions,
} from '#src/workflows/open-inventory.ts'
import type {
  createIdentity,
  currentIdentity,
  forgetIdentity,
} from '#src/workflows/signing-identity.ts'
import { version } from '../../package.json'
import { createCompareTools } from './compare-tools.ts'
import { createSourceTools, type SourceTools } from './source-tools.ts'

/** What the screens can ask for beyond the shelf; each is fetched when it is first used. */
export type Tools = SourceTools &
  ReturnType<typeof createCompareTools> &
  LettersServices & {
    openInventory(
      file: GivenFile,
      options?: OpenInventoryOptions,
    ): Promise<Result<OpenInventory, InventoryProblem>>
    draftFromUseCase(choice: UseCaseChoice): Promise<Result<string, DraftFromUseCaseProblem>>
    openFile(file: GivenFile): ReturnType<typeof openFile>
    verifyFiles(files: readonly GivenFile[]): Promise<FilesCheck>
    exportAssessment(request: ExportRequest): ReturnType<typeof exportAssessment>
    listCases(): Promise<readonly CaseCard[]>
    startCase(id: string): ReturnType<typeof openCase>
    currentIdentity(): ReturnType<typeof currentIdentity>
    createIdentity(wish: Parameters<typeof createIdentity>[1]): ReturnType<typeof createIdentity>
    forgetIdentity(): ReturnType<typeof forgetIdentity>
  }

type Deps = {
  library: DraftLibrary
  identities: IdentityRepository
  attachments: AttachmentRepository
  loadFramework: LoadFramework
  now: () => Date
  newId: () => string
  /** With a vault: keys are kept as sealed bytes, since it cannot hold a key that is not given out. */
  keysAsBytes: boolean
}

export function createTools(deps: Deps): Tools {
  return {
    ...createSourceTools(deps.attachments),
    ...createCompareTools(deps),
    async openInventory(file, options) {
      const [{ openInventory }, { readInventoryInWorker }] = await Promise.all([
        import('#src/workflows/open-inventory.ts'),
        import('./inventory-in-worker.ts'),
      ])
      return openInventory({ readInventory: readInventoryInWorker }, file, options)
    },
    draftFromUseCase: async (choice) =>
      (await import('#src/workflows/draft-from-use-case.ts')).draftFromUseCase(deps, choice),
    openFile: async (file) => (await import('#src/workflows/open-file.ts')).openFile(deps, file),
    verifyFiles: async (files) =>
      (await import('#src/workflows/verify-file.ts')).verifyFiles(files, deps.loadFramework),
    async exportAssessment(request) {
      const [{ exportAssessment }, { printReport }] = await Promise.all([
        import('#src/workflows/export-assessment.ts'),
        import('./report-printer.ts'),
      ])
      return exportAssessment({ ...deps, appVersion: version, print: printReport }, request)
    },
    listCases: async () => (await import('#src/cases/registry.ts')).cases,
    async startCase(id) {
      const [{ openCase }, { loadCase }] = await Promise.all([
        import('#src/workflows/open-case.ts'),
        import('#src/cases/registry.ts'),
      ])
      return openCase({ ...deps, loadCase }, id)
    },
    listLetters: async () => (await import('#src/letters/registry.ts')).letters,
    loadLetter: async (id, language) =>
      (await import('#src/letters/registry.ts')).loadLetter(id, language),
    async letterFile(model, format, signal) {
      const { letterFile } = await import('#src/workflows/letters-file.ts')
      const print: PrintLetter = async (...job) =>
        (await import('./report-printer.ts')).printLetter(...job)
      return letterFile(print, model, format, signal)
    },
    currentIdentity: async () =>
      (await import('#src/workflows/signing-identity.ts')).currentIdentity(deps),
    createIdentity: async (wish) =>
      (await import('#src/workflows/signing-identity.ts')).createIdentity(deps, wish),
    forgetIdentity: async () =>
      (await import('#src/workflows/signing-identity.ts')).forgetIdentity(deps),
  }
}
