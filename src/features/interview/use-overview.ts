import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { type Findings, findingsOf } from '#src/domain/findings.ts'
import type { DraftState } from '#src/workflows/draft-store.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

export type Overview = Pick<DraftState, 'framework' | 'assessment'> & { findings: Findings }

/** Everything that follows from the answers, a moment behind the keystroke so that typing never waits. */
export function useOverview(draft: OpenDraft): Overview {
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useDeferredValue(useStore(draft.store, (state) => state.assessment))
  return useMemo(
    () => ({ framework, assessment, findings: findingsOf(framework, assessment) }),
    [framework, assessment],
  )
}
