import type { CompareServices } from '#src/features/compare/compare-services.ts'
import type { CompareDeps } from '#src/workflows/compare-drafts.ts'

const comparing = () => import('#src/workflows/compare-drafts.ts')

/** What the page that compares can ask for; fetched when it is first used. */
export const createCompareTools = (
  deps: Omit<CompareDeps, 'findAssessment'>,
): Omit<CompareServices, 'library'> => ({
  async compareDrafts(choices, signal) {
    const [{ compareDrafts }, { findAssessment }] = await Promise.all([
      comparing(),
      import('./files-in-worker.ts'),
    ])
    return compareDrafts({ ...deps, findAssessment }, choices, signal)
  },
  comparisonTable: async (comparison) => (await comparing()).comparisonTable(comparison),
  async printComparison(comparison, signal) {
    const [{ printComparison }, { printComparison: print }] = await Promise.all([
      comparing(),
      import('./report-printer.ts'),
    ])
    return printComparison(print, comparison, { signal })
  },
})
