import type { ReportEvidence } from '#src/domain/report-model.ts'
import { GivenText } from '#src/ui/GivenText.tsx'

/** Each use of a source: its number in the report's list, where in it, and the words quoted. */
export function EvidenceList({ evidence }: { evidence: readonly ReportEvidence[] }) {
  if (evidence.length === 0) return null
  return (
    <ul className="list-plain">
      {evidence.map(({ number, title, place, quote }) => (
        <li key={`${number} ${place} ${quote}`}>
          <span className="mono">[{number}]</span> <GivenText text={title} />
          {place === '' ? null : `, ${place}`}
          {quote === '' ? null : (
            <blockquote>
              <GivenText text={quote} />
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  )
}
