import { useState } from 'react'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { useWords } from '#src/ui/language.ts'
import type { ComparedYears } from '#src/workflows/check-inventory.ts'
import type { OpenInventory } from '#src/workflows/open-inventory.ts'
import type { Years } from './years.ts'

type Pair = ComparedYears['pairs'][number]
type Lone = ComparedYears['vanished'][number]

type Props = {
  caption: string
  years: Years
  labels: ReadonlyMap<string, string>
  rows: readonly (Pair | Lone)[]
  /** Whose names head the rows. */
  side: 'earlier' | 'later'
  onPick: (inventory: OpenInventory, row: number) => void
}

const pageSize = 50

/** Use cases that are in both years and changed, or in one of them only. */
export function YearRows({ caption, years, labels, rows, side, onPick }: Props) {
  const t = useWords(contradictionsWords)
  const [page, setPage] = useState(0)
  const pages = Math.ceil(rows.length / pageSize)
  const inventory = years[side]
  const columns = [t('column.useCase'), t('column.match'), t('column.differs')]
  const [, match = '', differs = ''] = columns
  return (
    <>
      <CardsTable
        caption={caption}
        columns={columns}
        rows={rows.slice(page * pageSize, (page + 1) * pageSize).map((one) => {
          const row = 'by' in one ? one[side] : one.row
          const useCase = inventory.caseAt(row)?.useCase
          return {
            key: String(row),
            heading: (
              <>
                <Button look="plain" onClick={() => onPick(inventory, row)}>
                  {useCase?.name || t('rowAlone', { row })}
                </Button>
                <span className="small below">
                  {[useCase?.agencyAbbreviation, useCase?.component].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
            cells: [
              { label: match, content: <Match one={one} /> },
              {
                label: differs,
                content:
                  'by' in one
                    ? one.changed.map((reading) => labels.get(reading) ?? reading).join(', ')
                    : null,
              },
            ],
          }
        })}
      />
      {pages > 1 ? (
        <nav className="row apart" aria-label={t('pages')}>
          <Button look="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('previous')}
          </Button>
          <span>{t('pageOf', { page: page + 1, pages })}</span>
          <Button look="quiet" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {t('following')}
          </Button>
        </nav>
      ) : null}
    </>
  )
}

function Match({ one }: { one: Pair | Lone }) {
  const t = useWords(contradictionsWords)
  if ('by' in one) {
    const { earlier, later, by } = one
    return t('rowsMatched', { earlier, later, by: t(`matchedBy.${by}`) })
  }
  const { row, offers } = one
  return (
    <>
      {t('rowAlone', { row })}
      <span className="small below">
        {offers.length > 0
          ? t('couldBe', { count: offers.length, rows: offers.join(', ') })
          : t('noOther')}
      </span>
    </>
  )
}
