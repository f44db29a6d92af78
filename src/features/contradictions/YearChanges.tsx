import { useMemo } from 'react'
import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { type KeptPair, keptPairs } from '#src/domain/kept-rows.ts'
import { type RowChange, rowChanges } from '#src/domain/row-changes.ts'
import type { QuotedCell } from '#src/domain/row-reader.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { framework: Framework; assessment: Assessment }

/** Two years of one use case, cell beside cell: what changed first, then what reads the same. */
export function YearChanges({ framework, assessment }: Props) {
  const t = useWords(contradictionsWords)
  const pairs = useMemo(() => keptPairs(framework, assessment), [framework, assessment])
  if (pairs.length === 0) return null
  return (
    <section className="apart">
      <h2>{t('changesTitle')}</h2>
      {pairs.map((pair) => (
        <Pair key={`${pair.earlier.key} ${pair.later.key}`} framework={framework} pair={pair} />
      ))}
    </section>
  )
}

function Pair({ framework, pair }: { framework: Framework; pair: KeptPair }) {
  const t = useWords(contradictionsWords)
  const { earlier, later, by } = pair
  const changes = changesOf(framework, pair)
  const of = (kind: RowChange['change']) => changes.filter(({ change }) => change === kind)
  const [changed, same] = [of('changed'), of('same')]
  const words = {
    earlier: earlier.row,
    later: later.row,
    by: t(`matchedBy.${by}`),
    changed: changed.length,
    asked: changed.length + same.length,
  }
  return (
    <>
      <p>{t('changesText', words)}</p>
      {changed.length > 0 ? <ChangeTable changes={changed} /> : null}
      <Disclosure summary={t('sameToo', { count: same.length })}>
        <ChangeTable changes={same} />
      </Disclosure>
    </>
  )
}

const noReadings = { readings: [] }

function changesOf({ inventoryMaps }: Framework, { earlier, later }: KeptPair): RowChange[] {
  const mapOf = (layout: string) => inventoryMaps.find((map) => map.layout === layout) ?? noReadings
  return rowChanges({ earlier: mapOf(earlier.layout), later: mapOf(later.layout) }, earlier, later)
}

function ChangeTable({ changes }: { changes: readonly RowChange[] }) {
  const t = useWords(contradictionsWords)
  const columns = [t('column.what'), t('column.earlier'), t('column.later')]
  const [, before = '', after = ''] = columns
  return (
    <CardsTable
      caption={t('changesCaption')}
      captionHidden
      columns={columns}
      rows={changes.map(({ reading, label, earlier, later }) => ({
        key: reading,
        heading: label,
        cells: [
          { label: before, content: <Cells cells={earlier} /> },
          { label: after, content: <Cells cells={later} /> },
        ],
      }))}
    />
  )
}

function Cells({ cells }: { cells: readonly QuotedCell[] }) {
  const t = useWords(contradictionsWords)
  const told = cells.filter(({ statement }) => statement !== '')
  if (told.length === 0) return <span className="small">{t('blank')}</span>
  return told.map(({ column, statement }) => (
    <p key={column} className="said">
      {statement}
    </p>
  ))
}
