import type { DeriveKey } from '#src/storage/passphrase-key.ts'
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
function ask<Kind extends SecretsReply['kind']>(
  request: SecretsRequest,
  kind: Kind,
): Promise<Extract<SecretsReply, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const worker = new SecretsWorker()
    const isAnswer = (data: SecretsReply): data is Extract<SecretsReply, { kind: Kind }> =>
      data.kind === kind
    worker.addEventListener('message', ({ data }: MessageEvent<SecretsReply>) => {
      worker.terminate()
      if (isAnswer(data)) resolve(data)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(event.message))
    })
    worker.postMessage(request)
  })
}
