import type { homeWords } from '#src/locales/home.ts'
import type { ShelfProblem } from './use-shelf.ts'

/** What is wrong, what was kept, what to do. */
export function shelfProblemWords(t: ReturnType<typeof homeWords>, problem: ShelfProblem): string {
  switch (problem.kind) {
    case 'no-such-draft':
      return t('goneElsewhere')
    case 'changed-elsewhere':
      return t('changedElsewhere')
    case 'draft-unreadable':
      return t('unreadable')
    case 'framework-unknown':
      return t('frameworkUnknown', { id: problem.id, version: problem.version })
    case 'storage-full':
      return t('storageFull')
    case 'storage-refused':
      return t('storageRefused')
    case 'storage-failed':
      return t('storageFailed', { detail: problem.detail })
  }
}
