import './trusted-types.ts'
import '#src/ui/styles/ui.css'
import { StrictMode } from 'react'
import { App } from './App.tsx'
import { createGuardedRoot } from './ErrorBoundary.tsx'
import { type OnUpdate, registerWorker } from './register-worker.ts'
import { createServices } from './services.ts'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no root.')
const services = await createServices()

/** An open database in a page that the browser keeps for "back" blocks the next visit in WebKit. */
addEventListener('pagehide', (event) => {
  if (event.persisted) services.close()
})
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

const watchForUpdate = (onUpdate: OnUpdate) => {
  if (import.meta.env.PROD) void registerWorker(onUpdate)
}

createGuardedRoot(element, services.draftInHand).render(
  <StrictMode>
    <App services={services} watchForUpdate={watchForUpdate} />
  </StrictMode>,
)
