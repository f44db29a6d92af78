import type { Result } from '#src/domain/result.ts'
import type { ChangeProblem } from '#src/workflows/vault.ts'

/** Another tab writes too, so nothing that concerns all that lies on disk may be changed now. */
type OtherTab = { readonly kind: 'other-tab' }
export type VaultFailure = ChangeProblem | OtherTab

export type VaultControls = {
  readonly state: 'off' | 'on' | 'memory'
  setUp(passphrase: string): Promise<Result<void, VaultFailure>>
  change(old: string, fresh: string): Promise<Result<void, VaultFailure>>
  remove(passphrase: string): Promise<Result<void, VaultFailure>>
  /** Writes what is not yet saved, and loads the page anew, which locks. */
  lock(): void
  /** 0: never by itself. */
  idleMinutes(): Promise<number>
  lockAfter(minutes: number): Promise<unknown>
  /** Names of what could not be removed. */
  wipe(): Promise<string[]>
}
