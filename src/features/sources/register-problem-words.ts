import type { sourcesWords } from '#src/locales/sources.ts'
import type { ReadRegisterProblem } from '#src/workflows/exchange-register.ts'
import { megabytes } from './file-problem-words.ts'

/** Why a list was not read; nothing was added. */
export function registerProblemWords(
  t: ReturnType<typeof sourcesWords>,
  problem: ReadRegisterProblem,
): string {
  switch (problem.kind) {
    case 'empty':
    case 'not-a-bibliography':
    case 'not-text':
    case 'stopped':
      return t(`register.${problem.kind}`)
    case 'too-many-entries':
      return t('register.too-many-entries', { count: problem.count, limit: problem.limit })
    case 'too-large':
      return t('register.too-large', {
        size: megabytes(problem.bytes),
        limit: megabytes(problem.limit),
      })
    case 'file-unreadable':
      return t('register.file-unreadable', { detail: problem.detail })
  }
}
