import './trusted-types.ts'
import '#src/ui/styles/ui.css'
import { StrictMode } from 'react'
import { App } from './App.tsx'
import { type Device, deviceInMemory, startDevice } from './device.ts'
import { createGuardedRoot } from './ErrorBoundary.tsx'
import { Locked } from './Locked.tsx'
import { type OnUpdate, registerWorker } from './register-worker.ts'
import { StorageWait, type WaitReason } from './StorageWait.tsx'
import { createServices, type Services } from './services.ts'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no root.')
let services: Services | undefined

/** An open database in a page that the browser keeps for "back" blocks the next visit in WebKit. */
addEventListener('pagehide', (event) => {
  if (event.persisted) services?.close()
})
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

const watchForUpdate = (onUpdate: OnUpdate) => {
  if (import.meta.env.PROD)
    void registerWorker(onUpdate, () => services?.flush() ?? Promise.resolve(true))
}

const root = createGuardedRoot(element, () => services?.draftInHand())

function open(device: Device): void {
  services = createServices(device)
  root.render(
    <StrictMode>
      <App services={services} watchForUpdate={watchForUpdate} />
    </StrictMode>,
  )
}

addEventListener('beforeunload', (event) => {
  if (services?.asksBeforeClosing()) event.preventDefault()
})

/** Milliseconds that the device has to answer before the page says that it waits. */
const patience = 4_000
let isSettled = false

let isExplained = false

function waitFor(why: WaitReason): void {
  if (isSettled || (isExplained && why === 'silent')) return
  isExplained = true
  const goOn = () => {
    isSettled = true
    open(deviceInMemory())
  }
  root.render(<StorageWait why={why} onGoOn={goOn} />)
}
const waiting = setTimeout(() => waitFor('silent'), patience)

/** Not awaited at the top: what a locked device fetches imports this very module, and would wait for it. */
void startDevice({
  onBlocked: () => waitFor('blocked'),
  onSealing: () => waitFor('sealing'),
}).then((start) => {
  clearTimeout(waiting)
  if (isSettled) return
  isSettled = true
  if (start.kind === 'open') open(start.device)
  else
    root.render(
      <StrictMode>
        <Locked locked={start} onOpen={open} />
      </StrictMode>,
    )
})
