import type { sourcesWords } from '#src/locales/sources.ts'
import type { KeepProblem, LoadKeptProblem } from '#src/workflows/source-files.ts'

type Words = ReturnType<typeof sourcesWords>

/** Bytes in megabytes with one digit, as the limits are said. */
export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** Bytes as people say them. */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${megabytes(bytes)} MB`

/** What is wrong with a file, what was kept, what to do. */
export function fileProblemWords(t: Words, problem: KeepProblem | LoadKeptProblem): string {
  switch (problem.kind) {
    case 'stopped':
    case 'picture-not-cleaned':
    case 'storage-full':
    case 'storage-refused':
    case 'attachment-unreadable':
    case 'copy-missing':
    case 'copy-damaged':
    case 'other-file':
      return t(`problem.${problem.kind}`)
    case 'file-unreadable':
    case 'storage-failed':
      return t(`problem.${problem.kind}`, { detail: problem.detail })
    case 'picture-too-large':
      return t('problem.picture-too-large', { width: problem.width, height: problem.height })
    case 'picture-unsupported':
      return t('problem.picture-unsupported', { mediaType: problem.mediaType })
    case 'kept-too-large':
    case 'draft-too-large':
      return t(`problem.${problem.kind}`, {
        size: megabytes(problem.size),
        limit: megabytes(problem.limit),
      })
  }
}
