import type { Conclusion, ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'

const always: readonly Conclusion[] = [
  'met',
  'partly-met',
  'not-met',
  'not-shown',
  'not-applicable',
]
const whenAny: readonly Conclusion[] = ['waived', 'unanswered']

/** Practices by finding; a nought is told for the five that every reader looks for. */
export function StatusCounts({ counts }: { counts: ReportModel['counts'] }) {
  const t = useWords(findingsWords)
  const shown = [...always, ...whenAny.filter((status) => counts[status] > 0)]
  return (
    <ul className="counts" aria-label={t('counts')}>
      {shown.map((status) => (
        <li key={status}>
          <b>{counts[status]}</b> <StatusMark status={status} />
        </li>
      ))}
    </ul>
  )
}
