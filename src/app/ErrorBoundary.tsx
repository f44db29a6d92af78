import { createRoot } from 'react-dom/client'
import type { Assessment } from '#schemas/assessment.ts'
import { appWords } from '#src/locales/app.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadJson, draftFileName } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'

type Props = { error: unknown; draft: Assessment | undefined }

/** After a bug: first the draft as a file, then the way back. */
function CrashPage({ error, draft }: Props) {
  const t = useWords(appWords)
  const detail = error instanceof Error ? error.message : String(error)
  return (
    <main className="page">
      <div role="alert">
        <h1>{t('crashTitle')}</h1>
        <p>{t(draft ? 'crashText' : 'crashNoDraft')}</p>
      </div>
      <p className="row">
        {draft ? (
          <Button onClick={() => downloadJson(draftFileName(draft.title), draft)}>
            {t('saveDraft')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </p>
      <p className="small">{t('crashDetail', { detail })}</p>
    </main>
  )
}

/**
 * A root that shows the crash page in its own place when rendering throws. React's boundary component
 * would have to be a class; the root's own hook does the same for the whole page.
 */
export function createGuardedRoot(
  element: HTMLElement,
  draftInHand: () => Assessment | undefined,
): ReturnType<typeof createRoot> {
  return createRoot(element, {
    onUncaughtError(error) {
      reportError(error)
      const place = document.createElement('div')
      element.replaceWith(place)
      createRoot(place).render(<CrashPage error={error} draft={draftInHand()} />)
    },
  })
}
