import { useCallback } from 'react'
import { sourceUses } from '#src/domain/source-uses.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { fileProblemWords } from './file-problem-words.ts'
import type { SourceServices } from './source-services.ts'

/** Takes a source off the list and says what went with it; one button brings all of it back. */
export function useRemoveSource(draft: OpenDraft, services: SourceServices) {
  const t = useWords(sourcesWords)
  const toast = useToast()
  return useCallback(
    async (id: string): Promise<boolean> => {
      const { assessment } = draft.store.getState()
      const source = assessment.sources.find((one) => one.id === id)
      const count = sourceUses(assessment).get(id)?.count ?? 0
      const removed = await services.removeWithCopy(draft, id)
      if (!removed.ok) toast({ text: fileProblemWords(t, removed.error) })
      else {
        const said = { title: source?.title.trim() || t('untitled'), count }
        const { undo } = removed.value
        toast({ text: t(count > 0 ? 'removedCited' : 'removed', said), undo: () => void undo() })
      }
      return removed.ok
    },
    [draft, services, t, toast],
  )
}
