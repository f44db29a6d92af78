import { useEffect, useRef, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { CameFromContext } from '#src/ui/PageTitle.tsx'
import { ToastProvider } from '#src/ui/Toasts.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import type { OnUpdate } from './register-worker.ts'
import { Routes } from './routes.tsx'
import { StorageNotices } from './StorageNotices.tsx'
import type { Services } from './services.ts'

type Props = {
  services: Services
  /** Calls back when a newer version of the app is on the device and waits. */
  watchForUpdate: (onUpdate: OnUpdate) => void
}

export function App({ services, watchForUpdate }: Props) {
  const cameFrom = useRef<string>(undefined)
  const [activate, setActivate] = useState<() => void>()
  useEffect(() => watchForUpdate((update) => setActivate(() => update)), [watchForUpdate])
  return (
    <Router hook={useHashLocation}>
      <CameFromContext value={cameFrom}>
        <ToastProvider>
          <UpdateNotice activate={activate} />
          <StorageNotices services={services} />
          <Routes services={services} />
          <PassphraseDialog prompt={services.prompt} />
        </ToastProvider>
      </CameFromContext>
    </Router>
  )
}

function UpdateNotice({ activate }: { activate: (() => void) | undefined }) {
  const t = useWords(appWords)
  return (
    <div role="status">
      {activate ? (
        <Notice tone="neutral" strip>
          <p className="row">
            {t('updateReady')}
            <Button small look="quiet" onClick={activate}>
              {t('updateNow')}
            </Button>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
