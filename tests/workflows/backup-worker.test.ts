import { expect, test } from 'vitest'
import { askWorker } from '#src/threads/ask-worker.ts'
import type { BackupReply, BackupRequest } from '#src/workflows/backup-worker.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/backup-worker.ts', import.meta.url)

test('it says that it has begun before it looks at the text', async () => {
  const said: BackupReply[] = []
  await askWorker<BackupRequest, BackupReply, true>({
    start: () => nodeWebWorker(module),
    request: { as: 'list', bytes: new Uint8Array() },
    hear(reply) {
      said.push(reply)
      return reply.kind === 'read' ? true : undefined
    },
  })
  expect(said).toEqual([
    { kind: 'begun' },
    { kind: 'read', result: { ok: false, error: { kind: 'unreadable' } } },
  ])
})
