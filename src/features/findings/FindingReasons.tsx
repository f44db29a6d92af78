import type { ReportFinding } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from '#src/ui/language.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { reasonSentence } from './reason-words.ts'

/** All that stands behind one finding: its reasons, the assessor's note and confidence, the evidence. */
export function FindingReasons({ finding }: { finding: ReportFinding }) {
  const t = useWords(findingsWords)
  const ui = useWords(uiWords)
  const { reasons, note, confidence, evidence, status } = finding
  return (
    <div className="reasons">
      <ul>
        {reasons.length === 0 && status === 'unanswered' ? <li>{t('legend.unanswered')}</li> : null}
        {reasons.map((reason) => (
          <li key={reason.kind}>{reasonSentence(t, ui, reason)}</li>
        ))}
        {confidence === '' ? null : <li>{t(`confidence.${confidence}`)}</li>}
      </ul>
      {note === '' ? null : <p className="note">{note}</p>}
      <EvidenceList evidence={evidence} />
    </div>
  )
}
