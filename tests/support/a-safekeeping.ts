import { createSafekeeping } from '#src/app/safekeeping.ts'
import type { SafekeepingServices } from '#src/features/home/safekeeping-services.ts'
import { aWholeDevice } from './a-backup.ts'

/** What screens ask for, on a device in memory. */
export const aSafekeeping = (
  device = aWholeDevice(),
  onReopened: SafekeepingServices['onReopened'] = () => () => undefined,
) => createSafekeeping({ ...device, onReopened })
