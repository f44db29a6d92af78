import { useRef, useState } from 'react'
import type { Side } from '#src/domain/contradiction.ts'
import { cutText } from '#src/domain/cut-text.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import type { InventoryFinding } from '#src/workflows/check-inventory.ts'

const pageSize = 50
/** Characters of a cell that the table shows; the row itself opens in full. */
const glance = 240

type Props = {
  findings: readonly InventoryFinding[]
  caption: string
  /** Opens the row; rows of another file stay closed. */
  onPick: (finding: InventoryFinding) => void
}

/** Contradictions fifty at a time, each with the use case that it is about. */
export function FindingsTable({ findings, caption, onPick }: Props) {
  const t = useWords(contradictionsWords)
  const [page, setPage] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const pages = Math.ceil(findings.length / pageSize)
  const shown = findings.slice(page * pageSize, (page + 1) * pageSize)
  const columns = [t('column.useCase'), t('column.contradiction'), t('column.sides')]
  const [, contradiction = '', sides = ''] = columns
  const turn = (to: number) => {
    setPage(to)
    top.current?.focus()
  }
  return (
    <div ref={top} tabIndex={-1}>
      <CardsTable
        caption={caption}
        columns={columns}
        rows={shown.map((finding) => ({
          key: `${finding.useCase.row} ${finding.contradiction.key}`,
          heading: (
            <>
              <Button look="plain" onClick={() => onPick(finding)}>
                {finding.useCase.name || t('rowAlone', { row: finding.useCase.row })}
              </Button>
              <span className="small below">
                {[
                  finding.useCase.agencyAbbreviation,
                  finding.useCase.component,
                  t('rowAlone', { row: finding.useCase.row }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          ),
          cells: [
            { label: contradiction, content: <Title finding={finding} /> },
            { label: sides, content: <Sides finding={finding} /> },
          ],
        }))}
      />
      {pages > 1 ? (
        <nav className="row apart" aria-label={t('pages')}>
          <Button look="quiet" disabled={page === 0} onClick={() => turn(page - 1)}>
            {t('previous')}
          </Button>
          <span>{t('pageOf', { page: page + 1, pages })}</span>
          <Button look="quiet" disabled={page === pages - 1} onClick={() => turn(page + 1)}>
            {t('following')}
          </Button>
        </nav>
      ) : null}
    </div>
  )
}

function Title({ finding: { contradiction } }: { finding: InventoryFinding }) {
  const t = useWords(contradictionsWords)
  const { title, explanation, strength } = contradiction.rule
  return (
    <>
      {title}
      <span className="small below">{t(`strength.${strength}`)}</span>
      <Disclosure summary={t('csv.explanation')}>
        <p>{explanation}</p>
      </Disclosure>
    </>
  )
}

const Sides = ({ finding: { contradiction } }: { finding: InventoryFinding }) => (
  <>
    <OneSide side={contradiction.sides[0]} />
    <OneSide side={contradiction.sides[1]} />
  </>
)

function OneSide({ side }: { side: Side }) {
  const t = useWords(contradictionsWords)
  if (side.kind !== 'row') return <p>{t('noOther')}</p>
  const blanks = side.cells.filter(({ statement }) => statement === '')
  const told = side.cells.filter(({ statement }) => statement !== '')
  const names = blanks.map(({ label }) => label).join(', ')
  return (
    <ul className="list-plain">
      {told.map(({ column, label, statement }) => (
        <li key={column} className="said">
          <b>{label}:</b> {cutText(statement, glance)}
        </li>
      ))}
      {blanks.length > 0 ? <li>{t('blankAll', { count: blanks.length, names })}</li> : null}
    </ul>
  )
}
