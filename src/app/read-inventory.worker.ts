import { readInventory } from '#src/inventory/read-inventory.ts'
import type { InventoryReply, InventoryRequest } from './read-inventory-messages.ts'

const reply = (message: InventoryReply) => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<InventoryRequest>) => {
  const result = await readInventory(data.bytes, data.name, (share) =>
    reply({ kind: 'progress', share }),
  )
  reply({ kind: 'done', result })
})
