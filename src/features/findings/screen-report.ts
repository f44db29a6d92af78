import { useMemo } from 'react'
import { useStore } from 'zustand'
import { progressOf } from '#src/domain/progress.ts'
import { buildReport } from '#src/domain/report.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** The report as it would be issued now, without what only an export gives: an id, a digest, a signer. */
export function useScreenReport({ store }: Pick<OpenDraft, 'store'>) {
  const framework = useStore(store, (state) => state.framework)
  const assessment = useStore(store, (state) => state.assessment)
  return useMemo(
    () => ({
      id: assessment.id,
      report: buildReport(framework, assessment, {
        state: 'draft',
        recordId: '',
        recordDigest: '',
        issuedAt: assessment.updatedAt,
      }),
      progress: progressOf(framework, assessment).requirements,
    }),
    [framework, assessment],
  )
}
