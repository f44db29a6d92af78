import { expect, test } from 'vitest'
import { askWorker } from '#src/threads/ask-worker.ts'
import type { VaultReply, VaultRequest } from '#src/workflows/vault-worker.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const filled = new URL('../support/vault-thread.ts', import.meta.url)
const empty = new URL('../support/empty-thread.ts', import.meta.url)
const passphrase = 'correct horse battery'
const cost = { m: 64, t: 1, p: 1 }

/** All that the worker says until it has done its job. */
async function said(module: URL, job: VaultRequest['job']): Promise<VaultReply[]> {
  const replies: VaultReply[] = []
  await askWorker<VaultRequest, VaultReply, true>({
    ...{ start: () => nodeWebWorker(module), request: { job, passphrase, cost } },
    hear(reply) {
      replies.push(reply)
      return reply.kind === 'progress' ? undefined : true
    },
  })
  return replies
}

test('everything is sealed on its own thread, and how far it is is said', async () => {
  const replies = await said(filled, 'set-up')
  expect(replies.at(-1)).toEqual({ kind: 'done', result: { ok: true, value: undefined } })
  expect(replies.at(-2)).toEqual({ kind: 'progress', done: 80, all: 80 })
})

test('what cannot be removed is said as on the page', async () => {
  expect(await said(filled, 'remove')).toEqual([
    { kind: 'done', result: { ok: false, error: { kind: 'vault-damaged' } } },
  ])
})

test('a thread that does not see what the page stores does nothing, and makes no database', async () => {
  expect(await said(empty, 'set-up')).toEqual([{ kind: 'not-here' }])
})
