import {
  createInventoryChecker,
  createInventoryReader,
  createYearComparer,
} from '#src/inventory/inventory-client.ts'
import InventoryWorker from '#src/inventory/inventory-worker.ts?worker&inline'

const start = () => new InventoryWorker()

/** Off the main thread, so that typing and the stop button keep working; one worker for each job. */
export const readInventoryInWorker = createInventoryReader(start)
export const checkInventoryInWorker = createInventoryChecker(start)
export const compareYearsInWorker = createYearComparer(start)
