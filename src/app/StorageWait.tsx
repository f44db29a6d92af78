import { useState } from 'react'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'

/** It does not answer, another tab holds an older version open, or another tab seals everything anew. */
export type WaitReason = 'silent' | 'blocked' | 'sealing'

/** In place of the app while the device does not answer: why that can be, and how to go on without it. */
export function StorageWait({ why, onGoOn }: { why: WaitReason; onGoOn: () => void }) {
  const t = useWords(appWords)
  const [isLeaving, setLeaving] = useState(false)
  return (
    <main className="page">
      <div role="alert">
        <h1>{t('waitTitle')}</h1>
        <p>{t(`wait.${why}`)}</p>
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
