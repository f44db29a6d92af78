import { openWithPassphrase, sealForPassphrase } from '#src/storage/age-file.ts'
import { derivePassphraseKey } from '#src/storage/passphrase-key.ts'
import { hearRequests } from '#src/threads/hear-requests.ts'
import type { SecretsReply, SecretsRequest } from './secrets-messages.ts'

/** What takes a second and much memory on purpose; its own thread goes when it is done, and its memory with it. */
hearRequests<SecretsRequest>(async (request) => postMessage(await answer(request)))

async function answer(request: SecretsRequest): Promise<SecretsReply> {
  const { kind, passphrase } = request
  switch (kind) {
    case 'derive':
      return { kind, key: derivePassphraseKey(passphrase, request.parameters) }
    case 'seal':
      return { kind, bytes: await sealForPassphrase(request.bytes, passphrase) }
    case 'open':
      return { kind, result: await openWithPassphrase(request.bytes, passphrase) }
  }
}
