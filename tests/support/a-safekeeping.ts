import { createSafekeeping } from '#src/app/safekeeping.ts'
import { aWholeDevice } from './a-backup.ts'

/** What screens ask for, on a device in memory. */
export const aSafekeeping = (device = aWholeDevice()) => createSafekeeping(device)
