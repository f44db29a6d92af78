import { lazy, Suspense } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Device, LockedDevice } from './device.ts'
import { Loading } from './PlainPages.tsx'
import { wipeThisDevice } from './wipe-device.ts'

const UnlockPage = lazy(async () => ({
  default: (await import('#src/features/vault/UnlockPage.tsx')).UnlockPage,
}))

type Props = { locked: LockedDevice; onOpen: (device: Device) => void }

/** The whole app while its device is locked: no header, no list, nothing that says what is inside. */
export const Locked = ({ locked, onOpen }: Props) => (
  <Router hook={useHashLocation}>
    <Suspense fallback={<Loading />}>
      <UnlockPage
        why={locked.why}
        unlock={async (passphrase) => {
          const device = await locked.unlock(passphrase)
          if (device.ok) onOpen(device.value)
          return device.ok
        }}
        wipe={() => {
          locked.close()
          return wipeThisDevice()
        }}
      />
    </Suspense>
  </Router>
)
