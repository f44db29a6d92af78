import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Source } from '#schemas/source.ts'
import type { Derived } from '#src/domain/read-reference.ts'
import { inView, registerOf, wholeRegister } from '#src/domain/source-register.ts'
import { sourceUses } from '#src/domain/source-uses.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { placeNames } from './cited-places.ts'
import { ExchangePanel } from './ExchangePanel.tsx'
import { QuickEntry } from './QuickEntry.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'
import { SourceItem } from './SourceItem.tsx'
import type { SourceServices } from './source-services.ts'
import { useRemoveSource } from './use-remove-source.ts'

type Props = {
  draft: OpenDraft
  services: SourceServices
  onAdd: (source: Omit<Source, 'id'>, derived: readonly Derived[]) => void
}

/** Few enough to lay out at once, whatever the length of the register. */
const pageSize = 50

/** Every source of the draft under the number that the report gives it. */
export function RegisterPage({ draft, services, onAdd }: Props) {
  const t = useWords(sourcesWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const [view, setView] = useState(wholeRegister)
  const [shown, setShown] = useState(pageSize)
  const [pasted, setPasted] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const removeSource = useRemoveSource(draft, services)
  const names = useMemo(() => placeNames(framework), [framework])
  const register = useMemo(() => registerOf(assessment, sourceUses(assessment)), [assessment])
  const found = useMemo(() => inView(register, view), [register, view])
  const rows = useDeferredValue(found)
  const remove = useCallback(
    (id: string) => {
      void removeSource(id)
      top.current?.focus()
    },
    [removeSource],
  )
  const isLong = assessment.sources.length > 7
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t(assessment.sources.length === 0 ? 'empty' : 'intro')}</p>
      <QuickEntry onAdd={onAdd} onList={setPasted} />
      <ExchangePanel
        draft={draft}
        services={services}
        pasted={pasted}
        onDone={() => setPasted('')}
      />
      {isLong ? (
        <RegisterFilters
          view={view}
          onChange={(to) => {
            setView(to)
            setShown(pageSize)
          }}
        />
      ) : null}
      <div ref={top} tabIndex={-1} role="status" className="small">
        {isLong ? t('found', { count: found.length, total: assessment.sources.length }) : null}
      </div>
      <ol className="sources">
        {rows.slice(0, shown).map(({ source, number, uses }) => (
          <SourceItem
            key={source.id}
            {...{ source, number, uses, names }}
            draft={assessment.id}
            onRemove={remove}
          />
        ))}
      </ol>
      {rows.length > shown ? (
        <p>
          <Button look="quiet" onClick={() => setShown(shown + pageSize)}>
            {t('showMore', { count: Math.min(pageSize, rows.length - shown) })}
          </Button>
        </p>
      ) : null}
    </>
  )
}
