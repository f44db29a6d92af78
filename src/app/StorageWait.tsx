import { useState } from 'react'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'

/** In place of the app while the device does not answer: why that can be, and how to go on without it. */
export function StorageWait({ isBlocked, onGoOn }: { isBlocked: boolean; onGoOn: () => void }) {
  const t = useWords(appWords)
  const [isLeaving, setLeaving] = useState(false)
  return (
    <main className="page">
      <div role="alert">
        <h1>{t('waitTitle')}</h1>
        <p>{t(isBlocked ? 'waitBlocked' : 'waitSilent')}</p>
      </div>
      <p>{t('waitGoOn')}</p>
      <p className="row">
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
        <Button
          look="quiet"
          disabled={isLeaving}
          onClick={() => {
            setLeaving(true)
            onGoOn()
          }}
        >
          {t('goOnWithout')}
        </Button>
      </p>
    </main>
  )
}
