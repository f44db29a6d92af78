import { expect, test } from 'vitest'
import { createInventoryReader } from '#src/inventory/inventory-client.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'
import { nodeWebWorker } from '#tests/support/node-web-worker.ts'

type Started = ReturnType<typeof nodeWebWorker>

/** A reader over real threads, with the threads that it started. */
function reader(file = '../../src/inventory/inventory-worker.ts') {
  const started: Started[] = []
  const read = createInventoryReader(() => {
    const worker = nodeWebWorker(new URL(file, import.meta.url))
    started.push(worker)
    return worker
  })
  return { read, started }
}

const bytes = inventory2024(Array(600).fill(aUseCase2024))

test('reads in a worker what the plain function reads, and ends the worker', async () => {
  const { read, started } = reader()
  const shares: number[] = []
  const result = await read(bytes, 'inventory.csv', (share) => shares.push(share))
  expect(result).toEqual(await readInventory(bytes, 'inventory.csv'))
  expect(shares).toHaveLength(2)
  expect(bytes.length).toBeGreaterThan(0)
  await Promise.all(started.map(({ exited }) => exited))
})

test('stopping ends the worker at once', async () => {
  const { read, started } = reader()
  const stop = new AbortController()
  const reading = read(bytes, 'inventory.csv', undefined, stop.signal)
  stop.abort()
  expect(await reading).toEqual({ ok: false, error: { kind: 'stopped' } })
  expect(started).toHaveLength(1)
  await started[0]!.exited
})

test('starts no worker when it was stopped before', async () => {
  const { read, started } = reader()
  const result = await read(bytes, 'inventory.csv', undefined, AbortSignal.abort())
  expect(result).toEqual({ ok: false, error: { kind: 'stopped' } })
  expect(started).toEqual([])
})

test('breaks loudly when the worker cannot start', async () => {
  const { read } = reader('../../src/inventory/no-such-worker.ts')
  await expect(read(bytes, 'inventory.csv')).rejects.toThrow(
    'The worker that reads inventories broke',
  )
})
