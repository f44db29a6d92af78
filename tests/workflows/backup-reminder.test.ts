import { expect, test } from 'vitest'
import { fingerprintOf, isBackupDue } from '#src/workflows/backup-reminder.ts'
import { noPreferences } from '#src/workflows/preferences.ts'

const line = (id: string, updatedAt = '2025-01-01T00:00:00.000Z') => ({ id, updatedAt })
const now = new Date('2025-02-01T00:00:00.000Z')
const done = (backedUpAt: string, lines: ReturnType<typeof line>[]) => ({
  ...noPreferences,
  backedUpAt,
  backedUpList: fingerprintOf(lines),
})

test('the list of drafts reads the same in any order, and differently after any change', () => {
  const lines = [line('a'), line('b')]
  const same = fingerprintOf(lines)
  expect(fingerprintOf([...lines].reverse())).toBe(same)
  for (const other of [[line('a')], [line('a'), line('c')], [line('a'), line('b', '2026')]])
    expect(fingerprintOf(other)).not.toBe(same)
})

test.each([
  ['no drafts', noPreferences, [], false],
  ['a draft that is old and was never backed up', noPreferences, [line('a')], true],
  ['a draft of today', noPreferences, [line('a', now.toISOString())], false],
  ['a moment that cannot be read', noPreferences, [line('a', 'x')], true],
  ['reminders switched off', { ...noPreferences, remindAfterDays: 0 }, [line('a')], false],
  ['an old backup of just this', done('2025-01-02T00:00:00.000Z', [line('a')]), [line('a')], false],
  ['an old backup, and something changed', done('2025-01-02T00:00:00.000Z', []), [line('a')], true],
  [
    'a fresh backup, and something changed',
    done('2025-01-31T00:00:00.000Z', []),
    [line('a')],
    false,
  ],
  ['a clock that was set back', done('2026-01-31T00:00:00.000Z', []), [line('a')], true],
])('%s: a reminder is due: %#', (_case, preferences, lines, isDue) => {
  expect(isBackupDue(preferences, lines, now)).toBe(isDue)
})
