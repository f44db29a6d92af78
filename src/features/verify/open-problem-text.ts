import type { OpenProblem, SaveProblem } from '#src/workflows/draft-library.ts'
import type { OpenFileProblem } from '#src/workflows/open-file.ts'
import { unfinishedText } from './unfinished-text.ts'
import type { Words } from './words.ts'

export type CopyProblem = OpenFileProblem | OpenProblem | SaveProblem

/** Why no copy became a draft; a kind without words of its own does not compile. */
export function openProblemText(t: Words, problem: CopyProblem): string {
  switch (problem.kind) {
    case 'file-unreadable':
    case 'storage-failed':
      return t(`open.${problem.kind}`, { detail: problem.detail })
    case 'not-json':
    case 'unsafe-json':
      return t(`open.${problem.kind}`, { line: problem.line, column: problem.column })
    case 'work-stopped':
    case 'work-out-of-time':
    case 'work-broken':
      return unfinishedText(t, problem)
    case 'newer-version':
      return t('open.newer-version', { found: problem.found })
    case 'damaged':
      return t('open.damaged', { where: problem.where, detail: problem.detail })
    case 'framework-unknown':
      return t('open.framework-unknown', { id: problem.id, version: problem.version })
    default:
      return t(`open.${problem.kind}`)
  }
}
