import type { inventoryWords } from '#src/locales/inventory.ts'
import type { DraftFromUseCaseProblem } from '#src/workflows/draft-from-use-case.ts'

/** Why no draft was made of the row; the inventory stays open. */
export function startProblemWords(
  t: ReturnType<typeof inventoryWords>,
  problem: DraftFromUseCaseProblem,
): string {
  switch (problem.kind) {
    case 'no-such-row':
      return t('noSuchRow', { row: problem.row })
    case 'framework-unknown':
      return t('frameworkUnknown', { id: problem.id, version: problem.version })
    case 'storage-full':
      return t('storageFull')
    case 'storage-refused':
      return t('storageRefused')
    case 'storage-failed':
      return t('storageFailed', { detail: problem.detail })
    case 'no-such-draft':
    case 'draft-unreadable':
    case 'changed-elsewhere':
      return t('storageConfused')
  }
}
