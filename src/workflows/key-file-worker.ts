import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { hearRequests } from '#src/threads/hear-requests.ts'

/** In: one file with its password, which go with the worker when it has answered. */
export type KeyFileRequest = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly password: string
}

/** Out: `begun` at once, then what is in the file. Keys are made of it on the page, and stay there. */
export type KeyFileReply =
  | { readonly kind: 'begun' }
  | { readonly kind: 'opened'; readonly result: Awaited<ReturnType<typeof openPkcs12>> }

const reply = (message: KeyFileReply) => self.postMessage(message)

hearRequests<KeyFileRequest>(async ({ bytes, password }) => {
  reply({ kind: 'begun' })
  reply({ kind: 'opened', result: await openPkcs12(bytes, password) })
})
