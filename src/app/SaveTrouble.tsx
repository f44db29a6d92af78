import { useStore } from 'zustand'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { DraftState } from '#src/workflows/draft-store.ts'
import { type OpenDraft, saveAgain } from '#src/workflows/open-draft.ts'

type Props = {
  draft: OpenDraft
  onDownload: () => void
  /** Takes the text from the device in place of this one. */
  onReopen: () => void
  onKeepAsCopy: () => void
}

/** Under the header when a save failed: why, what was kept, and the ways out. */
export function SaveTrouble({ draft, onDownload, onReopen, onKeepAsCopy }: Props) {
  const t = useWords(appWords)
  const problem = useStore(draft.store, ({ saveState }) =>
    saveState.kind === 'failed' ? saveState.problem : undefined,
  )
  if (!problem) return <div role="alert" />
  const elsewhere = problem.kind === 'changed-elsewhere'
  return (
    <Notice tone="bad" role="alert" strip title={t('notSaved')}>
      <p>{troubleWords(t, problem)}</p>
      <p className="row">
        <Button small look="quiet" onClick={onDownload}>
          {t('saveDraft')}
        </Button>
        {elsewhere ? (
          <>
            <Button small look="quiet" onClick={onKeepAsCopy}>
              {t('keepAsCopy')}
            </Button>
            <Button small look="quiet" onClick={onReopen}>
              {t('takeOther')}
            </Button>
          </>
        ) : (
          <Button small look="quiet" onClick={() => void saveAgain(draft)}>
            {t(problem.kind === 'storage-cleared' ? 'saveHereAgain' : 'saveAgain')}
          </Button>
        )}
      </p>
    </Notice>
  )
}

type Words = ReturnType<typeof appWords>

type Trouble = Extract<DraftState['saveState'], { kind: 'failed' }>['problem']

function troubleWords(t: Words, problem: Trouble): string {
  switch (problem.kind) {
    case 'changed-elsewhere':
      return t(problem.revision === 0 ? 'deletedElsewhere' : 'changedElsewhere')
    case 'storage-cleared':
      return t('saveCleared')
    case 'storage-full':
      return t('saveFull')
    case 'storage-refused':
      return t('saveRefused')
    case 'storage-failed':
      return t('saveFailed', { detail: problem.detail })
  }
}
