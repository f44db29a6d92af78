import type { DeriveKey } from '#src/storage/passphrase-key.ts'
import { askWorker, detailOf } from '#src/threads/ask-worker.ts'
import SecretsWorker from './secrets.worker.ts?worker&inline'
import type { SecretsReply, SecretsRequest } from './secrets-messages.ts'

type Bytes = Uint8Array<ArrayBuffer>

export const deriveKeyInWorker: DeriveKey = async (passphrase, parameters) =>
  (await ask({ kind: 'derive', passphrase, parameters }, 'derive')).key

export const sealInWorker = async (bytes: Bytes, passphrase: string): Promise<Bytes> =>
  (await ask({ kind: 'seal', passphrase, bytes }, 'seal')).bytes

export const openInWorker = async (bytes: Bytes, passphrase: string) =>
  (await ask({ kind: 'open', passphrase, bytes }, 'open')).result

/** One worker for each question: what it knew is gone with it. */
async function ask<Kind extends SecretsReply['kind']>(
  request: SecretsRequest,
  kind: Kind,
): Promise<Extract<SecretsReply, { kind: Kind }>> {
  const isAnswer = (data: SecretsReply): data is Extract<SecretsReply, { kind: Kind }> =>
    data.kind === kind
  const answer = await askWorker({
    ...{ start: () => new SecretsWorker(), request },
    hear: (reply: SecretsReply) => (isAnswer(reply) ? reply : undefined),
  })
  if (!answer.ok) throw new Error(detailOf(answer.error))
  return answer.value
}
