import type { Result } from '#src/domain/result.ts'
import type { ResealProblem } from '#src/workflows/vault.ts'

/** Another tab may write too, so nothing that concerns all that lies on disk may be changed now. */
type OtherTab = { readonly kind: 'other-tab' | 'tabs-unknown' }
/** Text that could not be saved yet is only in this tab, and would be lost with it. */
type Unsaved = { readonly kind: 'unsaved' }
export type VaultFailure = ResealProblem | OtherTab | Unsaved

/** Everything is being sealed, or opened for good; the rest of the page waits. */
export type Sealing = {
  readonly kind: 'sealing' | 'opening'
  /** Values; both 0 while the key is being made. */
  readonly done: number
  readonly all: number
  /** Nothing is changed then. Absent once all that is left is the writing. */
  readonly stop: (() => void) | undefined
}

export type VaultControls = {
  readonly state: 'off' | 'on' | 'memory'
  setUp(passphrase: string): Promise<Result<void, VaultFailure>>
  change(old: string, fresh: string): Promise<Result<void, VaultFailure>>
  remove(passphrase: string): Promise<Result<void, VaultFailure>>
  /** Called with each step of setting up or removing, and with nothing when that is over. */
  watchSealing(hear: (now: Sealing | undefined) => void): () => void
  /** Writes what is not yet saved, and loads the page anew, which locks. Not while everything is being sealed. */
  lock(): void
  /** 0: never by itself. */
  idleMinutes(): Promise<number>
  lockAfter(minutes: number): Promise<unknown>
  /** Names of what could not be removed. */
  wipe(): Promise<string[]>
}
