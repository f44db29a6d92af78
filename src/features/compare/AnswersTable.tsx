import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { ReportValue } from '#src/domain/report-model.ts'
import { compareWords } from '#src/locales/compare.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { comparison: Comparison; onlyDifferences: boolean }

/** What each says about the system itself. */
export function AnswersTable({ comparison: { answers }, onlyDifferences }: Props) {
  const t = useWords(compareWords)
  const shown = answers.filter(({ isSame }) => !onlyDifferences || !isSame)
  return (
    <section className="apart">
      <h3>{t('answers')}</h3>
      {shown.length === 0 ? (
        <p>{t('answers.same')}</p>
      ) : (
        <CardsTable
          caption={t('answers')}
          captionHidden
          columns={[t('question'), t('first'), t('second')]}
          rows={shown.map(({ question, label, values }) => ({
            key: question,
            heading: label,
            cells: [
              { label: t('first'), content: <Value value={values[0]} /> },
              { label: t('second'), content: <Value value={values[1]} /> },
            ],
          }))}
        />
      )}
    </section>
  )
}

function Value({ value }: { value: ReportValue | undefined }) {
  const t = useWords(compareWords)
  switch (value?.kind) {
    case undefined:
      return <span className="small">{t('noAnswer')}</span>
    case 'text':
      return value.text
    case 'list':
      return value.items.join('; ')
    case 'table':
      return (
        <ul>
          {value.rows.map((row) => (
            <li key={row.join('\n')}>{row.filter(Boolean).join(' · ')}</li>
          ))}
        </ul>
      )
  }
}
