import type { compareWords } from '#src/locales/compare.ts'
import type { CompareFailure, FileTrouble, PrintProblem } from '#src/workflows/compare-drafts.ts'

export type Words = ReturnType<typeof compareWords>

/** Why nothing is compared, and what to do. */
export function failureText(t: Words, failure: CompareFailure): string {
  switch (failure.kind) {
    case 'other-yardstick': {
      const [first, second] = failure.titles
      return t('problem.other-yardstick', { first, second })
    }
    case 'draft-not-opened':
      return t('problem.draft')
    case 'file-not-read':
      return fileText(t, failure.name, failure.why)
  }
}

function fileText(t: Words, name: string, why: FileTrouble): string {
  switch (why.kind) {
    case 'framework-unknown':
      return t('problem.framework-unknown', { id: why.id, version: why.version })
    case 'record-altered':
      return t('problem.altered', { name })
    case 'too-large':
      return t('problem.too-large', { name })
    case 'work-stopped':
      return t('problem.stopped')
    case 'work-out-of-time':
      return t('problem.out-of-time', { name, seconds: why.seconds })
    case 'work-broken':
      return t('problem.broken', { name, detail: why.detail })
    case 'file-unreadable':
    case 'empty':
    case 'not-json':
    case 'unsafe-json':
    case 'not-ours':
    case 'newer-version':
    case 'damaged':
    case 'pdf-without-record':
    case 'pdf-unreadable':
      return t('problem.file', { name })
  }
}

export function printText(t: Words, problem: PrintProblem): string {
  switch (problem.kind) {
    case 'cancelled':
      return t('failed.cancelled')
    case 'renderer-failed':
      return t('failed.pdf', { detail: problem.detail })
    case 'font-unavailable':
      return t('failed.pdf', { detail: problem.file })
  }
}
