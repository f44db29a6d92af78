import { expect, test } from 'vitest'
import { askWorker } from '#src/threads/ask-worker.ts'
import type { KeyFileReply, KeyFileRequest } from '#src/workflows/key-file-worker.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/key-file-worker.ts', import.meta.url)

test('it says that it has begun before it looks at the file', async () => {
  const said: string[] = []
  await askWorker<KeyFileRequest, KeyFileReply, true>({
    start: () => nodeWebWorker(module),
    request: { bytes: new Uint8Array(), password: '' },
    hear(reply) {
      said.push(reply.kind)
      return reply.kind === 'opened' ? true : undefined
    },
  })
  expect(said).toEqual(['begun', 'opened'])
})
