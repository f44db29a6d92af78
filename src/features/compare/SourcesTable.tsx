import type { Comparison } from '#src/domain/compare-assessments.ts'
import type { ReportSource } from '#src/domain/report-model.ts'
import { compareWords } from '#src/locales/compare.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { comparison: Comparison; onlyDifferences: boolean }

/** Which sources only one has; those of both with what shows that they are the same. */
export function SourcesTable({ comparison: { sources }, onlyDifferences }: Props) {
  const t = useWords(compareWords)
  const number = (value: number | undefined) =>
    value === undefined ? '' : t('number', { number: value })
  const only = (side: 0 | 1) => (source: ReportSource) => ({
    key: `${side} ${source.number}`,
    heading: source.title || t('sources.untitled'),
    cells: [
      { label: t('first'), content: number(side === 0 ? source.number : undefined) },
      { label: t('second'), content: number(side === 1 ? source.number : undefined) },
      { label: t('differs'), content: t('sources.only') },
    ],
  })
  const both = sources.both.map(({ title, by, numbers }) => ({
    key: `both ${numbers.join(' ')}`,
    heading: title || t('sources.untitled'),
    cells: [
      { label: t('first'), content: number(numbers[0]) },
      { label: t('second'), content: number(numbers[1]) },
      { label: t('differs'), content: t(`sources.by.${by}`) },
    ],
  }))
  const rows = [
    ...sources.only[0].map(only(0)),
    ...sources.only[1].map(only(1)),
    ...(onlyDifferences ? [] : both),
  ]
  return (
    <section className="apart">
      <h3>{t('sources')}</h3>
      <p>{t('sources.both', { count: sources.both.length })}</p>
      {rows.length === 0 ? (
        <p>{t('sources.none')}</p>
      ) : (
        <CardsTable
          caption={t('sources')}
          captionHidden
          columns={[t('source'), t('first'), t('second'), t('differs')]}
          rows={rows}
        />
      )}
    </section>
  )
}
