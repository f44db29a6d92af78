import type { Result } from '#src/domain/result.ts'
import type { PrintLetter } from '#src/export/export-client.ts'
import type { LettersServices } from '#src/features/letters/letters-services.ts'
import type { VerifyServices } from '#src/features/verify/verify-services.ts'
import type { checkInventory } from '#src/inventory/check-inventory.ts'
import type { compareYears } from '#src/inventory/compare-years.ts'
import type { AttachmentRepository } from '#src/storage/attachment-repository.ts'
import type { FingerprintRepository } from '#src/storage/fingerprint-repository.ts'
import type { AddSignatureRequest, addSignature } from '#src/workflows/add-signature.ts'
import type { DraftFromUseCaseProblem, UseCaseChoice } from '#src/workflows/draft-from-use-case.ts'
import type { DraftLibrary, LoadFramework } from '#src/workflows/draft-library.ts'
import type { ExportRequest, exportAssessment } from '#src/workflows/export-assessment.ts'
import type { MergeCopies } from '#src/workflows/merge-copies.ts'
import type { CaseCard, openCase } from '#src/workflows/open-case.ts'
import type { openFile } from '#src/workflows/open-file.ts'
import type {
  GivenFile,
  InventoryProblem,
  OpenInventory,
  OpenInventoryOptions,
} from '#src/workflows/open-inventory.ts'
import type { SessionIdentities } from '#src/workflows/session-identity.ts'
import type {
  createIdentity,
  currentIdentity,
  forgetIdentity,
} from '#src/workflows/signing-identity.ts'
import type { SealBytes } from '#src/workflows/unseal-file.ts'
import { version } from '../../package.json'
import { createCompareTools } from './compare-tools.ts'
import type { PassphrasePrompt } from './passphrase-prompt.ts'
import { createSourceTools, type SourceTools } from './source-tools.ts'
import { createTrustTools, type TrustTools } from './trust-tools.ts'
import { unsealGiven } from './unseal-given.ts'

/** What the screens can ask for beyond the shelf; each is fetched when it is first used. */
export type Tools = SourceTools &
  TrustTools &
  ReturnType<typeof createCompareTools> &
  LettersServices & {
    openInventory(
      file: GivenFile,
      options?: OpenInventoryOptions,
    ): Promise<Result<OpenInventory, InventoryProblem>>
    /** Every row of an inventory against the rules about contradictions. */
    checkInventory(...check: Parameters<typeof checkInventory>): ReturnType<typeof checkInventory>
    compareYears(...years: Parameters<typeof compareYears>): ReturnType<typeof compareYears>
    draftFromUseCase(choice: UseCaseChoice): Promise<Result<string, DraftFromUseCaseProblem>>
    openFile(file: GivenFile, signal?: AbortSignal): ReturnType<typeof openFile>
    verifyFiles: VerifyServices['verifyFiles']
    /** Asks for the passphrase of each sealed file; what stays closed is given back as it is. */
    unseal(files: readonly GivenFile[]): Promise<GivenFile[]>
    sealFile: SealBytes
    addSignature(request: AddSignatureRequest): ReturnType<typeof addSignature>
    mergeCopies(files: readonly GivenFile[], signal?: AbortSignal): ReturnType<MergeCopies>
    exportAssessment(request: ExportRequest): ReturnType<typeof exportAssessment>
    listCases(): Promise<readonly CaseCard[]>
    startCase(id: string): ReturnType<typeof openCase>
    currentIdentity(): ReturnType<typeof currentIdentity>
    createIdentity(wish: Parameters<typeof createIdentity>[1]): ReturnType<typeof createIdentity>
    forgetIdentity(): ReturnType<typeof forgetIdentity>
  }

type Deps = {
  library: DraftLibrary
  identities: SessionIdentities
  anchors: FingerprintRepository
  book: FingerprintRepository
  attachments: AttachmentRepository
  loadFramework: LoadFramework
  now: () => Date
  newId: () => string
  prompt: PassphrasePrompt
  /** With a vault: keys are kept as sealed bytes, since it cannot hold a key that is not given out. */
  keysAsBytes: boolean
}

export function createTools(deps: Deps): Tools {
  const trust = createTrustTools(deps)
  return {
    ...trust,
    ...createSourceTools(deps.attachments),
    ...createCompareTools(deps),
    async openInventory(file, options) {
      const [{ openInventory }, { readInventoryInWorker }] = await Promise.all([
        import('#src/workflows/open-inventory.ts'),
        import('./inventory-in-worker.ts'),
      ])
      return openInventory({ readInventory: readInventoryInWorker }, file, options)
    },
    checkInventory: async (...check) =>
      (await import('./inventory-in-worker.ts')).checkInventoryInWorker(...check),
    compareYears: async (...years) =>
      (await import('./inventory-in-worker.ts')).compareYearsInWorker(...years),
    draftFromUseCase: async (choice) =>
      (await import('#src/workflows/draft-from-use-case.ts')).draftFromUseCase(deps, choice),
    async openFile(file, signal) {
      const [{ openFile }, { findAssessment }] = await Promise.all([
        import('#src/workflows/open-file.ts'),
        import('./files-in-worker.ts'),
      ])
      const given = await unsealGiven(deps.prompt, file)
      return openFile({ ...deps, findAssessment }, given, signal)
    },
    unseal: (files) => inTurn(files, (file) => unsealGiven(deps.prompt, file)),
    async sealFile(bytes, passphrase) {
      return (await import('./secrets-in-worker.ts')).sealInWorker(bytes, passphrase)
    },
    async verifyFiles(files, options) {
      const { loadFramework } = deps
      const { verifyFiles } = await import('./files-in-worker.ts')
      return verifyFiles(files, { ...options, loadFramework, trusted: await trust.trusted() })
    },
    async addSignature(request) {
      const [{ addSignature }, { drawSignature }, { verifyFile }] = await Promise.all([
        import('#src/workflows/add-signature.ts'),
        import('./signature-drawer.ts'),
        import('./files-in-worker.ts'),
      ])
      return addSignature({ ...deps, drawSignature, verifyFile }, request)
    },
    mergeCopies: async (files, signal) =>
      (await import('./files-in-worker.ts')).mergeCopies(files, deps.loadFramework, signal),
    async exportAssessment(request) {
      const [{ exportAssessment }, { printReport: print }, files] = await Promise.all([
        import('#src/workflows/export-assessment.ts'),
        import('./report-printer.ts'),
        import('./files-in-worker.ts'),
      ])
      const verifyFiles = files.verifyOwnFiles
      return exportAssessment({ ...deps, appVersion: version, print, verifyFiles }, request)
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

/** One after the other: each may ask the person something. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (const item of items) done.push(await work(item))
  return done
}
