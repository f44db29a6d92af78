import { expect, test } from 'vitest'
import { askWorker } from '#src/threads/ask-worker.ts'
import type { FileReply, FileRequest } from '#src/workflows/file-worker.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/file-worker.ts', import.meta.url)

/** All that the worker says until it has done its job. */
async function said(request: FileRequest): Promise<FileReply[]> {
  const replies: FileReply[] = []
  await askWorker<FileRequest, FileReply, true>({
    ...{ start: () => nodeWebWorker(module), request },
    hear(reply) {
      replies.push(reply)
      return reply.kind === request.job ? true : undefined
    },
  })
  return replies
}

test('it says that it has begun before it looks at the file', async () => {
  const file = { name: 'empty.json', bytes: new Uint8Array() }
  const replies = await said({ job: 'check', file, trusted: undefined })
  expect(replies.map(({ kind }) => kind)).toEqual(['begun', 'step', 'check'])
  expect(replies.at(-1)).toMatchObject({ result: { reasons: [{ kind: 'empty' }] } })
})

test('where there is no public copy it says so', async () => {
  expect((await said({ job: 'pair', checks: [] })).at(-1)).toEqual({ kind: 'pair', result: null })
})
