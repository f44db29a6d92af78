import type { ReportPractice } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import { BecauseCell } from './BecauseCell.tsx'
import { ClaimCell } from './ClaimCell.tsx'
import { PracticeLink } from './PracticeLink.tsx'
import { SourceMarks } from './SourceMarks.tsx'

/** Claim beside finding: one row a practice, never mixed in one cell. */
export function FindingsMatrix({ practices }: { practices: readonly ReportPractice[] }) {
  const t = useWords(findingsWords)
  const columns = ['practice', 'claim', 'finding', 'because', 'evidence'] as const
  const label = (column: (typeof columns)[number]) => t(`column.${column}`)
  return (
    <CardsTable
      caption={t('matrixCaption')}
      captionHidden
      columns={columns.map(label)}
      rows={practices.map((practice) => ({
        key: practice.id,
        heading: <PracticeLink practice={practice.id}>{practice.shortTitle}</PracticeLink>,
        cells: [
          { label: label('claim'), content: <ClaimCell claims={practice.claims} /> },
          { label: label('finding'), content: <StatusMark status={practice.status} /> },
          { label: label('because'), content: <BecauseCell practice={practice} /> },
          {
            label: label('evidence'),
            content:
              practice.status === 'unanswered' ? null : (
                <SourceMarks evidence={practice.evidence} />
              ),
          },
        ],
      }))}
    />
  )
}
