import type { casesWords } from '#src/locales/cases.ts'
import type { OpenCaseProblem } from '#src/workflows/open-case.ts'

/** Why no draft was made of the case; the case stays as it is. */
export function caseProblemWords(
  t: ReturnType<typeof casesWords>,
  problem: OpenCaseProblem,
): string {
  switch (problem.kind) {
    case 'case-unknown':
    case 'storage-full':
    case 'storage-refused':
      return t(problem.kind)
    case 'framework-unknown':
      return t('framework-unknown', { id: problem.id, version: problem.version })
    case 'storage-failed':
      return t('storage-failed', { detail: problem.detail })
    case 'no-such-draft':
    case 'draft-unreadable':
    case 'changed-elsewhere':
      return t('storage-confused')
  }
}
