import type { Concluded } from './conclude.ts'
import type { Conclusion } from './report-model.ts'

type Ids = Partial<Record<Conclusion, string[]>>

/**
 * A practice from its must lines. One line that is not met makes the practice not met, or partly met when
 * another line is; what is unknown makes it unanswered or not shown; lines waived or exempt drop out.
 */
export function rollUp(musts: readonly { id: string; status: Conclusion }[]): Concluded {
  const ids: Ids = {}
  for (const { id, status } of musts) ids[status] = [...(ids[status] ?? []), id]
  return { status: statusFrom(ids), reasons: [{ kind: 'from-lines', ids }] }
}

function statusFrom(ids: Ids): Conclusion {
  if (ids['partly-met'] || (ids['not-met'] && ids.met)) return 'partly-met'
  const inOrder = ['not-met', 'unanswered', 'not-shown', 'met', 'waived', 'not-applicable'] as const
  return inOrder.find((status) => ids[status]) ?? 'unanswered'
}
