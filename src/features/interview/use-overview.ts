import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Assessment } from '#schemas/assessment.ts'
import { type Findings, findingsOf } from '#src/domain/findings.ts'
import type { DraftState } from '#src/workflows/draft-store.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

export type Overview = Pick<DraftState, 'framework' | 'assessment'> & { findings: Findings }

/** One reckoning for each state of the draft, however many parts of the page ask for it. */
const reckoned = new WeakMap<Assessment, Overview>()

function overviewOf({ framework, assessment }: DraftState): Overview {
  const known = reckoned.get(assessment)
  if (known?.framework === framework) return known
  const overview = { framework, assessment, findings: findingsOf(framework, assessment) }
  reckoned.set(assessment, overview)
  return overview
}

/** Everything that follows from the answers, a moment behind the keystroke so that typing never waits. */
export const useOverview = (draft: OpenDraft): Overview =>
  overviewOf(useDeferredValue(useStore(draft.store)))
