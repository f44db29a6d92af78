import { expect, test } from 'vitest'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import type { InventoryReply, InventoryRequest } from '#src/inventory/inventory-worker.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

const inUseUnstudied = { ...aUseCase2024, 'impact-assessment': 'Yes', 'appeal-process': '' }

const module = new URL('../../src/inventory/inventory-worker.ts', import.meta.url)

function repliesTo(request: unknown): Promise<InventoryReply[]> {
  const worker = nodeWebWorker(module)
  const replies: InventoryReply[] = []
  return new Promise<InventoryReply[]>((resolve, reject) => {
    worker.addEventListener('error', ({ message }: ErrorEvent) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<InventoryReply>) => {
      replies.push(data)
      if (data.kind !== 'progress') resolve(replies)
    })
    worker.postMessage(request)
  }).finally(worker.terminate)
}

test('a worker sends progress and then the same inventory as the plain function', async () => {
  const bytes = inventory2024(Array(600).fill(aUseCase2024))
  const request: InventoryRequest = { job: 'read', bytes, name: 'inventory.csv' }
  const replies = await repliesTo(request)
  expect(replies.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'read'])
  const result = await readInventory(bytes, 'inventory.csv')
  expect(replies.at(-1)).toEqual({ kind: 'read', result })
})

test('a worker sends a problem as a result', async () => {
  const replies = await repliesTo({ job: 'read', bytes: new Uint8Array(), name: 'empty.csv' })
  expect(replies).toEqual([
    { kind: 'read', result: { ok: false, error: { kind: 'empty', part: 'file' } } },
  ])
})

test('a bug in a worker reaches the page as its error event instead of silence', async () => {
  await expect(repliesTo({ job: 'read', name: 'no bytes.csv' })).rejects.toThrow(/undefined/)
})

test('a worker checks rows and compares years as the plain functions do', async () => {
  const earlier = await readInventory(inventory2024([inUseUnstudied]), '2024.csv')
  if (!earlier.ok) throw new Error(earlier.error.kind)
  const replies = await repliesTo({ job: 'check', rules: aFramework, inventory: earlier.value })
  expect(replies.at(-1)).toEqual({
    kind: 'check',
    result: await checkInventory(aFramework, earlier.value),
  })
  const request = { job: 'compare', rules: aFramework, one: earlier.value, other: earlier.value }
  expect((await repliesTo(request)).at(-1)).toEqual({
    kind: 'compare',
    result: { ok: false, error: { kind: 'same-year', layout: 'omb-2024' } },
  })
})
