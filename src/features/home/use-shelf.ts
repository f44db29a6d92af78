import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#src/domain/result.ts'
import { homeWords } from '#src/locales/home.ts'
import { downloadJson, draftFileName } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type {
  DraftLibrary,
  DraftSummary,
  OpenProblem,
  SaveProblem,
} from '#src/workflows/draft-library.ts'
import type { SafekeepingServices } from './safekeeping-services.ts'

export type ShelfProblem = OpenProblem | SaveProblem

/** The drafts and what can be done to each; the list is read anew after every change. */
export function useShelf(library: DraftLibrary, onReopened: SafekeepingServices['onReopened']) {
  const t = useWords(homeWords)
  const toast = useToast()
  const [drafts, setDrafts] = useState<DraftSummary[]>()
  const [problem, setProblem] = useState<ShelfProblem>()

  const refresh = useCallback(async () => {
    const listed = await library.list()
    if (listed.ok) setDrafts(listed.value)
    else setProblem(listed.error)
  }, [library])

  useEffect(() => {
    void refresh()
    return onReopened(() => {
      setProblem(undefined)
      void refresh()
    })
  }, [refresh, onReopened])

  const after = async (work: Promise<Result<unknown, ShelfProblem>>, done: () => void) => {
    const result = await work
    setProblem(result.ok ? undefined : result.error)
    if (result.ok) done()
    await refresh()
  }
  const nameOf = ({ title }: DraftSummary) => title || t('untitled')

  return {
    drafts,
    problem,
    refresh: () => void refresh(),
    rename: (draft: DraftSummary, title: string) =>
      void after(library.rename(draft.id, title), () => toast({ text: t('renamed', { title }) })),
    duplicate: (draft: DraftSummary) =>
      void after(
        library.duplicate(draft.id, (title) => t('copyOf', { title: title || t('untitled') })),
        () => toast({ text: t('duplicated', { title: nameOf(draft) }) }),
      ),
    async remove(draft: DraftSummary) {
      const removed = await library.remove(draft.id)
      await after(Promise.resolve(removed), () => undefined)
      if (!removed.ok) return
      const undo = () => void after(removed.value.undo(), () => undefined)
      toast({ text: t('deleted', { title: nameOf(draft) }), undo })
    },
    async saveToFile(draft: DraftSummary) {
      const opened = await library.open(draft.id)
      const name = draftFileName(draft.title)
      if (opened.ok) downloadJson(name, opened.value.getState().assessment)
      else if (opened.error.kind === 'draft-unreadable') downloadJson(name, opened.error.raw)
      setProblem(opened.ok ? undefined : opened.error)
    },
  }
}
