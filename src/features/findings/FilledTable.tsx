import type { ReactNode } from 'react'
import type { ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = {
  caption: string
  table: ReportModel['rightsMatrix']
  /** Shown in place of the table while it has no row. */
  whenEmpty: ReactNode
}

/** Rows that a person filled in; the first column heads each row. */
export function FilledTable({ caption, table, whenEmpty }: Props) {
  const t = useWords(findingsWords)
  const [first = '', ...others] = table.columns
  if (table.rows.length === 0) return whenEmpty
  return (
    <CardsTable
      caption={caption}
      captionHidden
      columns={[first, ...others]}
      rows={table.rows.map(([heading = '', ...cells], index) => ({
        key: `${index} ${heading}`,
        heading: heading === '' ? <Blank words={t('blankCell')} /> : heading,
        cells: others.map((label, at) => ({
          label,
          content: cells[at] ? (
            <span className="said">{cells[at]}</span>
          ) : (
            <Blank words={t('blankCell')} />
          ),
        })),
      }))}
    />
  )
}

const Blank = ({ words }: { words: string }) => <span className="small">{words}</span>
