import type { ReportEvidence } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { useWords } from '#src/ui/language.ts'

/** The numbers under which the report lists what was cited: "[3] [5]", each once. */
export function SourceMarks({ evidence }: { evidence: readonly ReportEvidence[] }) {
  const t = useWords(findingsWords)
  if (evidence.length === 0) return <span className="small">{t('evidenceNone')}</span>
  const cited = new Map(evidence.map(({ number, title }) => [number, title]))
  return (
    <span className="mono">
      {[...cited].map(([number, title]) => (
        <span key={number} title={t('evidenceMark', { number, title })}>
          [{number}]{' '}
        </span>
      ))}
    </span>
  )
}
