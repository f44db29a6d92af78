import { expect, test } from 'vitest'
import type { InventoryReply, InventoryRequest } from '#src/inventory/inventory-worker.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/inventory/inventory-worker.ts', import.meta.url)

function repliesTo(request: unknown): Promise<InventoryReply[]> {
  const worker = nodeWebWorker(module)
  const replies: InventoryReply[] = []
  return new Promise<InventoryReply[]>((resolve, reject) => {
    worker.addEventListener('error', ({ message }: ErrorEvent) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<InventoryReply>) => {
      replies.push(data)
      if (data.kind === 'done') resolve(replies)
    })
    worker.postMessage(request)
  }).finally(worker.terminate)
}

test('a worker sends progress and then the same inventory as the plain function', async () => {
  const bytes = inventory2024(Array(600).fill(aUseCase2024))
  const request: InventoryRequest = { bytes, name: 'inventory.csv' }
  const replies = await repliesTo(request)
  expect(replies.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'done'])
  const result = await readInventory(bytes, 'inventory.csv')
  expect(replies.at(-1)).toEqual({ kind: 'done', result })
})

test('a worker sends a problem as a result', async () => {
  const replies = await repliesTo({ bytes: new Uint8Array(), name: 'empty.csv' })
  expect(replies).toEqual([
    { kind: 'done', result: { ok: false, error: { kind: 'empty', part: 'file' } } },
  ])
})

test('a bug in a worker reaches the page as its error event instead of silence', async () => {
  await expect(repliesTo({ name: 'no bytes.csv' })).rejects.toThrow(/undefined/)
})
