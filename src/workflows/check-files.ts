import type { LoadFramework } from './draft-library.ts'
import type { Trusted } from './familiar-signers.ts'
import type { CheckProgress, CheckStep, FileCheck, FilesCheck, Together } from './file-check.ts'
import type { GivenFile } from './given-file.ts'
import { unchecked } from './judge-file.ts'

/**
 * With `loadFramework` the questionnaire inside is held against the app's own; with `trusted` each signer
 * against those known here.
 */
type CheckOptions = {
  readonly loadFramework?: LoadFramework | undefined
  readonly trusted?: Trusted | undefined
  readonly signal?: AbortSignal | undefined
}

export type FileOptions = CheckOptions & { readonly onStep?: (step: CheckStep) => void }
export type FilesOptions = CheckOptions & {
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined
}

/** What is needed of a check to compare it with another. */
export type Comparable = Pick<FileCheck, 'name' | 'facts' | 'record'>

/** Here or in a worker. */
export type FileCheckers = {
  verifyFile(file: GivenFile, options?: FileOptions): Promise<FileCheck>
  /** Asked only where one may be the public copy of another. */
  pairAmong(checks: readonly Comparable[]): Promise<Together | undefined>
}

/** Checks each file by itself and says whether they hold the same record. */
export const createFilesCheck =
  ({ verifyFile, pairAmong }: FileCheckers) =>
  async (
    files: readonly GivenFile[],
    { onProgress, ...options }: FilesOptions = {},
  ): Promise<FilesCheck> => {
    const checks: FileCheck[] = []
    for (const [index, file] of files.entries()) {
      const place = { name: file.name, at: index + 1, of: files.length }
      const onStep = (step: CheckStep) => onProgress?.({ ...place, step })
      checks.push(
        options.signal?.aborted
          ? unchecked(file, { kind: 'check-stopped' })
          : await verifyFile(file, { ...options, onStep }),
      )
    }
    const pair = mayBePair(checks) ? await pairAmong(checks) : undefined
    return { files: checks, together: pair ?? togetherOf(checks) }
  }

const mayBePair = (checks: readonly Comparable[]) =>
  checks.some(({ record }) => record?.withheld) && checks.some(({ record }) => record?.disclosures)

function togetherOf(checks: readonly Comparable[]): Together {
  if (checks.length === 1) return { kind: 'one-file' }
  const digests = new Set(checks.map(({ facts }) => facts?.digest))
  const [digest] = digests
  if (digests.has(undefined) || digest === undefined) return { kind: 'not-comparable' }
  return digests.size === 1 ? { kind: 'same-record', digest } : { kind: 'different-records' }
}
