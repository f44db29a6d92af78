import type { Result } from '#src/domain/result.ts'
import type { DeriveKey } from '#src/storage/passphrase-key.ts'
import { askWorker, detailOf, type WorkerProblem } from '#src/threads/ask-worker.ts'
import SecretsWorker from './secrets.worker.ts?worker&inline'
import type { SecretsReply, SecretsRequest } from './secrets-messages.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** On the page, which then stands still for a second or two, in a browser that gives no worker. */
export const deriveKeyInWorker: DeriveKey = async (passphrase, parameters) => {
  const asked = await tryToAsk({ kind: 'derive', passphrase, parameters }, 'derive')
  if (asked.ok) return asked.value.key
  if (asked.error.kind !== 'not-started') throw new Error(detailOf(asked.error))
  return (await import('#src/storage/passphrase-key.ts')).derivePassphraseKey(
    passphrase,
    parameters,
  )
}

export const sealInWorker = async (bytes: Bytes, passphrase: string): Promise<Bytes> =>
  (await ask({ kind: 'seal', passphrase, bytes }, 'seal')).bytes

export const openInWorker = async (bytes: Bytes, passphrase: string) =>
  (await ask({ kind: 'open', passphrase, bytes }, 'open')).result

type Reply<Kind extends SecretsReply['kind']> = Extract<SecretsReply, { kind: Kind }>

async function ask<Kind extends SecretsReply['kind']>(
  request: SecretsRequest,
  kind: Kind,
): Promise<Reply<Kind>> {
  const answer = await tryToAsk(request, kind)
  if (!answer.ok) throw new Error(detailOf(answer.error))
  return answer.value
}

/** One worker for each question: what it knew is gone with it. */
function tryToAsk<Kind extends SecretsReply['kind']>(
  request: SecretsRequest,
  kind: Kind,
): Promise<Result<Reply<Kind>, WorkerProblem>> {
  const isAnswer = (data: SecretsReply): data is Reply<Kind> => data.kind === kind
  return askWorker({
    ...{ start: () => new SecretsWorker(), request },
    hear: (reply: SecretsReply) => (isAnswer(reply) ? reply : undefined),
  })
}
