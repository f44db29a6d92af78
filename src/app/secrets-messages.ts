import type { Result } from '#src/domain/result.ts'
import type { AgeProblem } from '#src/storage/age-file.ts'
import type { KdfParameters } from '#src/storage/passphrase-key.ts'

export type SecretsRequest =
  | { kind: 'derive'; passphrase: string; parameters: KdfParameters }
  | { kind: 'seal'; passphrase: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'open'; passphrase: string; bytes: Uint8Array<ArrayBuffer> }

export type SecretsReply =
  | { kind: 'derive'; key: Uint8Array }
  | { kind: 'seal'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'open'; result: Result<Uint8Array<ArrayBuffer>, AgeProblem> }
