import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Sealing } from '#src/features/vault/vault-controls.ts'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { CameFromContext } from '#src/ui/PageTitle.tsx'
import { ToastProvider } from '#src/ui/Toasts.tsx'
import { PassphraseDialog } from './PassphraseDialog.tsx'
import type { Activate, OnUpdate } from './register-worker.ts'
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
  const [activate, setActivate] = useState<Activate>()
  useEffect(() => watchForUpdate((update) => setActivate(() => update)), [watchForUpdate])
  return (
    <Router hook={useHashLocation}>
      <CameFromContext value={cameFrom}>
        <ToastProvider>
          <UpdateNotice activate={activate} />
          <StorageNotices services={services} />
          <Routes services={services} />
          <PassphraseDialog prompt={services.prompt} />
          <SealingNow vault={services.vault} />
        </ToastProvider>
      </CameFromContext>
    </Router>
  )
}

/** Milliseconds after which a new version that does not come is explained. */
const patience = 8_000

function UpdateNotice({ activate }: { activate: Activate | undefined }) {
  const t = useWords(appWords)
  const [state, setState] = useState<'offered' | 'asked' | 'late'>('offered')
  const ask = async () => {
    setState('asked')
    if (await activate?.()) setTimeout(() => setState('late'), patience)
    else setState('offered')
  }
  return (
    <div role="status">
      {activate ? (
        <Notice tone="neutral" strip>
          <p className="row">
            {t(updateWords[state])}
            {state === 'offered' ? (
              <Button small look="quiet" onClick={() => void ask()}>
                {t('updateNow')}
              </Button>
            ) : null}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}

const updateWords = { offered: 'updateReady', asked: 'updateAsked', late: 'updateLate' } as const

const SealingDialog = lazy(async () => ({
  default: (await import('#src/features/vault/SealingDialog.tsx')).SealingDialog,
}))

function SealingNow({ vault }: Pick<Services, 'vault'>) {
  const [now, setNow] = useState<Sealing>()
  useEffect(() => vault.watchSealing(setNow), [vault])
  return now ? (
    <Suspense fallback={null}>
      <SealingDialog now={now} />
    </Suspense>
  ) : null
}
