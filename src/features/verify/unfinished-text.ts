import type { Unfinished } from '#src/workflows/unfinished.ts'
import type { Words } from './words.ts'

/** Why work on a file did not come to its end. */
export function unfinishedText(t: Words, problem: Unfinished): string {
  switch (problem.kind) {
    case 'work-stopped':
      return t('work-stopped')
    case 'work-out-of-time':
      return t('work-out-of-time', { seconds: problem.seconds })
    case 'work-broken':
      return t('work-broken', { detail: problem.detail })
  }
}
