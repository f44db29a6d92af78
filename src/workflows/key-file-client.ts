import { err, type Result } from '#src/domain/result.ts'
import type { openPkcs12, Pkcs12Content, Pkcs12Problem } from '#src/signing/pkcs12-file.ts'
import { askWorker, type OneWorker } from '#src/threads/ask-worker.ts'
import { longestWork } from './ask-file-worker.ts'
import type { KeyFileReply, KeyFileRequest } from './key-file-worker.ts'
import { type Unfinished, unfinished } from './unfinished.ts'

/** `openPkcs12`, here or in a worker. */
export type OpenPkcs12 = (
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  signal?: AbortSignal,
) => Promise<Result<Pkcs12Content, Pkcs12Problem | Unfinished>>

type Deps = {
  start: () => OneWorker
  /** The same work on the page's own thread, for a browser that gives no worker. */
  onThePage: () => Promise<typeof openPkcs12>
  limit?: number
}

/** Opens key files in a worker of its own: a file may ask for minutes of work before it opens. */
export const createKeyFileOpener =
  ({ start, onThePage, limit = longestWork }: Deps): OpenPkcs12 =>
  async (bytes, password, signal) => {
    const asked = await askWorker<KeyFileRequest, KeyFileReply, Opened>({
      ...{ start, limit, signal, request: { bytes, password } },
      hear: (reply) => (reply.kind === 'opened' ? reply.result : undefined),
    })
    if (asked.ok) return asked.value
    if (asked.error.kind === 'not-started') return (await onThePage())(bytes, password)
    return err(unfinished(asked.error))
  }

type Opened = Awaited<ReturnType<typeof openPkcs12>>
