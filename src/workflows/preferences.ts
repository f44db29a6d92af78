import type { Result } from '#src/domain/result.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import type { SettingsRepository } from '#src/storage/settings-repository.ts'

/** What a person chose for all drafts on this device. */
export type Preferences = {
  /** How they call themselves in the history of a draft; '' when they did not say. */
  person: string
  /** Days after which an old backup is worth a reminder; 0 for never. */
  remindAfterDays: number
  /** The last backup: when, by the device's clock, and what the list of drafts was; '' for none. */
  backedUpAt: string
  backedUpList: string
  /** Minutes without a sign of anybody after which a vault locks; 0 for never. */
  lockAfterMinutes: number
}

export const noPreferences: Preferences = {
  person: '',
  remindAfterDays: 14,
  backedUpAt: '',
  backedUpList: '',
  lockAfterMinutes: 15,
}

export type PreferenceKeeper = {
  /** As read last; the defaults before. */
  now(): Preferences
  read(): Promise<Preferences>
  change(patch: Partial<Preferences>): Promise<Result<void, StorageProblem>>
}

const name = 'preferences'

export function keepPreferences(settings: SettingsRepository): PreferenceKeeper {
  let known = noPreferences
  const read = async () => {
    const found = await settings.load(name)
    if (found.ok) known = preferencesFrom(found.value)
    return known
  }
  return {
    now: () => known,
    read,
    async change(patch) {
      const next = { ...(await read()), ...patch }
      const saved = await settings.save(name, next)
      if (saved.ok) known = next
      return saved
    },
  }
}

/** What is missing or damaged is as if it had never been set. */
export function preferencesFrom(stored: unknown): Preferences {
  const given: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {}
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  return {
    person: text(given.person),
    remindAfterDays: count(given.remindAfterDays, 365) ?? noPreferences.remindAfterDays,
    backedUpAt: text(given.backedUpAt),
    backedUpList: text(given.backedUpList),
    lockAfterMinutes: count(given.lockAfterMinutes, 1_440) ?? noPreferences.lockAfterMinutes,
  }
}

const count = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
    ? value
    : undefined
