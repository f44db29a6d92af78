import { ok, type Result } from '#src/domain/result.ts'
import { type Codec, plainCodec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** What a person set on this device, by name; storage does not look inside. */
export type SettingsRepository = {
  /** `undefined`: never set, or not readable. */
  load(name: string): Promise<Result<unknown, StorageProblem>>
  save(name: string, value: unknown): Promise<Result<void, StorageProblem>>
  remove(name: string): Promise<Result<void, StorageProblem>>
}

export const createSettingsRepository = (
  database: Database,
  codec: Codec = plainCodec,
): SettingsRepository => ({
  async load(name) {
    const found = await attempt(() => database.get('settings', name))
    if (!found.ok || found.value === undefined) return found
    const opened = codec.open(found.value)
    return opened.ok ? opened : ok(undefined)
  },
  save: (name, value) =>
    inOneStep(database, ['settings'], async (step) => {
      await step.objectStore('settings').put(codec.seal(value), name)
    }),
  remove: (name) => attempt(() => database.delete('settings', name)),
})

/** For as long as the page is open. */
export function createMemorySettings(): SettingsRepository {
  const kept = new Map<string, unknown>()
  return {
    load: (name) => Promise.resolve(ok(kept.get(name))),
    save: (name, value) => Promise.resolve(ok(void kept.set(name, value))),
    remove: (name) => Promise.resolve(ok(void kept.delete(name))),
  }
}
