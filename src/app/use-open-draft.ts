import { useEffect, useState } from 'react'
import type { Result } from '#src/domain/result.ts'
import type { OpenProblem } from '#src/workflows/draft-library.ts'
import { closeDraft, type OpenDraft } from '#src/workflows/open-draft.ts'

export type Opening =
  | { kind: 'opening' }
  | { kind: 'open'; draft: OpenDraft }
  | { kind: 'problem'; problem: OpenProblem }

type Open = (id: string) => Promise<Result<OpenDraft, OpenProblem>>

/**
 * Opens the draft for as long as its pages are shown. A page that is closed gets no second turn: the flush
 * before unloading lets a save that is under way end, so that the last one can be sent on leaving.
 */
export function useOpenDraft(open: Open, id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  useEffect(() => {
    let wanted = true
    let draft: OpenDraft | undefined
    void open(id).then((opened) => {
      if (opened.ok) draft = opened.value
      if (!wanted) return void (draft && closeDraft(draft))
      setOpening(
        opened.ok
          ? { kind: 'open', draft: opened.value }
          : { kind: 'problem', problem: opened.error },
      )
    })
    const flush = () => void draft?.autosave.flush()
    const flushHidden = () => (document.visibilityState === 'hidden' ? flush() : undefined)
    addEventListener('beforeunload', flush)
    addEventListener('pagehide', flush, { capture: true })
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      wanted = false
      removeEventListener('beforeunload', flush)
      removeEventListener('pagehide', flush, { capture: true })
      document.removeEventListener('visibilitychange', flushHidden)
      if (draft) void closeDraft(draft)
    }
  }, [open, id])
  return opening
}
