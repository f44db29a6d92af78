import { useState } from 'react'
import { useStore } from 'zustand'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

type State = 'idle' | 'asking' | 'refused'

/** In a tab that follows another one: why nothing can be changed here, and how to write here instead. */
export function FollowStrip({ draft: { store, following } }: { draft: OpenDraft }) {
  const t = useWords(appWords)
  const follows = useStore(store, (state) => state.role === 'follows')
  const [state, setState] = useState<State>('idle')
  const takeOver = async () => {
    setState('asking')
    setState((await following.takeOver()) === 'refused' ? 'refused' : 'idle')
  }
  return (
    <div role="status">
      {follows ? (
        <Notice tone="neutral" strip title={t('followsTitle')}>
          <p>{t(state === 'refused' ? 'takeOverRefused' : 'followsText')}</p>
          <p className="row">
            <Button
              small
              look="quiet"
              disabled={state === 'asking'}
              onClick={() => void takeOver()}
            >
              {t('writeHere')}
            </Button>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
