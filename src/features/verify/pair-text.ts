import type { publicCopyWords } from '#src/locales/public-copy.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import type { Words } from './words.ts'

type Together = FilesCheck['together']

/** Whether files dropped together are one record, or one the public copy of the other; '' for one file. */
export function togetherSentence(t: Words, together: Together): string {
  switch (together.kind) {
    case 'one-file':
      return ''
    case 'public-copy':
    case 'not-its-public-copy': {
      const { open, whole } = together
      return t(`together.${together.kind}`, { open, whole })
    }
    case 'same-record':
    case 'different-records':
    case 'not-comparable':
    case 'not-compared':
      return t(`together.${together.kind}`)
  }
}

/** What was left out, or why the two do not belong together; one line each. */
export function pairLines(
  t: Words,
  left: ReturnType<typeof publicCopyWords>,
  together: Together,
): string[] {
  if (together.kind === 'public-copy')
    return Object.entries(together.leftOut).map(([kind, count]) =>
      left(`piece.${kind as keyof typeof together.leftOut}`, { count }),
    )
  if (together.kind !== 'not-its-public-copy') return []
  return together.faults.map((fault) =>
    t(`pair.${fault.kind}`, 'where' in fault ? { where: fault.where } : {}),
  )
}
