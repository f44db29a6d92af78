import type { DraftSummary } from '#src/storage/database.ts'
import type { Preferences } from './preferences.ts'

type Line = Pick<DraftSummary, 'id' | 'updatedAt'>

const dayMilliseconds = 86_400_000

/** Changes when a draft is added, changed or deleted; tells nothing else. */
export function fingerprintOf(lines: readonly Line[]): string {
  let sum = 0
  const keys = lines.map(({ id, updatedAt }) => `${id}${updatedAt}`).sort()
  for (const key of keys)
    for (const character of key) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0
  return `${lines.length}:${sum >>> 0}`
}

/**
 * Whether to remind: something changed since the last backup, and it was longer ago than the person chose.
 * Without any backup, whether a draft was left alone for that long. A clock that was set back reminds too early
 * rather than never.
 */
export function isBackupDue(
  { remindAfterDays, backedUpAt, backedUpList }: Preferences,
  lines: readonly Line[],
  now: Date,
): boolean {
  if (remindAfterDays === 0 || lines.length === 0) return false
  const isOld = (moment: string) =>
    !(Math.abs(now.getTime() - Date.parse(moment)) < remindAfterDays * dayMilliseconds)
  return backedUpAt === ''
    ? lines.some(({ updatedAt }) => isOld(updatedAt))
    : isOld(backedUpAt) && fingerprintOf(lines) !== backedUpList
}
