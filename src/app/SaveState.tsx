import { useStore } from 'zustand'
import { appWords } from '#src/locales/app.ts'
import { useWords } from '#src/ui/language.ts'
import { StatusShape } from '#src/ui/StatusMark.tsx'
import type { DraftStore } from '#src/workflows/draft-store.ts'
import type { Services } from './services.ts'

type Props = { store: DraftStore; storage: Services['storage']['kind'] }

/** Always in the header of a draft: whether what was typed is on the device. */
export function SaveState({ store, storage }: Props) {
  const t = useWords(appWords)
  const kind = useStore(store, (state) => state.saveState.kind)
  switch (kind) {
    case 'saved':
      return (
        <span className="saved">
          <StatusShape status={storage === 'device' ? 'met' : 'partly-met'} />
          {t(storage === 'device' ? 'saved' : 'keptInTab')}
        </span>
      )
    case 'pending':
      return (
        <span className="saved">
          <StatusShape status="unanswered" />
          {t('saving')}
        </span>
      )
    case 'failed':
      return (
        <span className="saved">
          <StatusShape status="not-met" />
          {t('notSaved')}
        </span>
      )
  }
}
