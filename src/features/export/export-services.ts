import type { Result } from '#src/domain/result.ts'
import type { Exported, ExportProblem, ExportRequest } from '#src/workflows/export-assessment.ts'
import type {
  forgetIdentity,
  IdentityProblem,
  IdentityWish,
  SigningIdentity,
} from '#src/workflows/signing-identity.ts'
import type { SealBytes } from '#src/workflows/unseal-file.ts'

/** What this page asks of the app. */
export type ExportServices = {
  exportAssessment(request: ExportRequest): Promise<Result<Exported, ExportProblem>>
  currentIdentity(): Promise<Result<SigningIdentity | undefined, IdentityProblem>>
  createIdentity(wish: IdentityWish): Promise<Result<SigningIdentity, IdentityProblem>>
  forgetIdentity(): ReturnType<typeof forgetIdentity>
  sealFile: SealBytes
}
