import { useRef, useState } from 'react'
import { inventoryWords } from '#src/locales/inventory.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'
import type { UseCase } from '#src/workflows/open-inventory.ts'

const pageSize = 50

type Props = { matches: readonly UseCase[]; onPick: (row: number) => void }

/** Fifty rows at a time: few enough to render at once and to walk through with a keyboard. */
export function UseCaseList({ matches, onPick }: Props) {
  const t = useWords(inventoryWords)
  const [page, setPage] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const pages = Math.ceil(matches.length / pageSize)
  const first = page * pageSize
  const shown = matches.slice(first, first + pageSize)
  const columns = [t('name'), t('agency'), t('component'), t('stage'), t('impact')] as const
  const [, agency, component, stage, impact] = columns
  const turn = (to: number) => {
    setPage(to)
    top.current?.focus()
  }
  const range = { from: first + 1, to: first + shown.length, total: matches.length }
  return (
    <div ref={top} tabIndex={-1}>
      <CardsTable
        caption={t('range', range)}
        columns={[...columns]}
        rows={shown.map((useCase) => ({
          key: String(useCase.row),
          heading: (
            <Button look="plain" onClick={() => onPick(useCase.row)}>
              <GivenText text={useCase.name || t('unnamed', { row: useCase.row })} />
            </Button>
          ),
          cells: [
            { label: agency, content: useCase.agencyAbbreviation || useCase.agency },
            { label: component, content: useCase.component },
            { label: stage, content: useCase.stage },
            { label: impact, content: useCase.impactText || t('impact.blank') },
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
