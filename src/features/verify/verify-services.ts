import type { Result } from '#src/domain/result.ts'
import type {
  AddSignatureProblem,
  AddSignatureRequest,
  SignedCopy,
} from '#src/workflows/add-signature.ts'
import type { FilesOptions } from '#src/workflows/check-files.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { MergeCopies } from '#src/workflows/merge-copies.ts'
import type {
  IdentityProblem,
  IdentityWish,
  SigningIdentity,
} from '#src/workflows/signing-identity.ts'
import type { OpenChosenResult } from './OpenAndKeep.tsx'
import type { OpenCopyResult } from './OpenCopy.tsx'
import type { RememberServices } from './RememberSigners.tsx'

/** What signing a file further asks of the app. */
export type SigningServices = {
  addSignature(request: AddSignatureRequest): Promise<Result<SignedCopy, AddSignatureProblem>>
  /** The key that this browser keeps, when there is one. */
  currentIdentity(): Promise<Result<SigningIdentity | undefined, IdentityProblem>>
  createIdentity(wish: IdentityWish): Promise<Result<SigningIdentity, IdentityProblem>>
}

export type MergeServices = {
  mergeCopies(files: readonly GivenFile[], signal: AbortSignal): ReturnType<MergeCopies>
}

/** What this page asks of the app. */
export type VerifyServices = SigningServices &
  MergeServices &
  RememberServices & {
    verifyFiles(
      files: readonly GivenFile[],
      options?: Pick<FilesOptions, 'onProgress' | 'signal'>,
    ): Promise<FilesCheck>
    openFile(file: GivenFile, signal: AbortSignal): Promise<OpenCopyResult>
    /** Absent where the browser cannot write to a file that the person chose. */
    files?: { openChosen(signal: AbortSignal): Promise<OpenChosenResult | undefined> } | undefined
    /** Asks for the passphrase of each sealed file; what stays closed comes back as it is. */
    unseal(files: readonly GivenFile[]): Promise<GivenFile[]>
  }
