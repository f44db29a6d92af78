import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Evidence } from '#schemas/assessment.ts'
import { sourceNumber } from '#src/domain/numbered-sources.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { CiteDialog } from './CiteDialog.tsx'
import { type CiteValues, emptyCite, sourceOf } from './cite-values.ts'

const none: Evidence[] = []

/** What is cited for one finding; numbers are those of the list of sources. */
export function EvidenceList({ draft, target }: { draft: OpenDraft; target: string }) {
  const t = useWords(interviewWords)
  const toast = useToast()
  const sources = useStore(draft.store, (state) => state.assessment.sources)
  const evidence = useStore(
    draft.store,
    ({ assessment }) => assessment.findings[target]?.evidence ?? none,
  )
  const [dialog, setDialog] = useState<'new' | Evidence>()
  const unfinished = useRef<CiteValues>(emptyCite)

  const save = (values: CiteValues) => {
    const { place, quote } = values
    if (dialog === 'new') {
      const source = values.source || draft.edit.addSource(sourceOf(values))
      draft.edit.cite(target, { source, place, quote })
      unfinished.current = emptyCite
    } else if (dialog) draft.edit.editEvidence(target, dialog.id, { place, quote })
    setDialog(undefined)
  }
  const remove = (id: string) =>
    toast({ text: t('evidenceRemoved'), undo: draft.edit.removeEvidence(target, id).undo })

  return (
    <section aria-label={t('evidence')}>
      <h2>{t('evidence')}</h2>
      {evidence.length === 0 ? <p className="small">{t('noEvidence')}</p> : null}
      {evidence.map((item) => (
        <EvidenceItem
          key={item.id}
          item={item}
          number={sourceNumber({ sources }, item.source)}
          title={sources.find(({ id }) => id === item.source)?.title ?? ''}
          isConfidential={sources.some((one) => one.id === item.source && one.confidential)}
          onEdit={() => setDialog(item)}
          onRemove={() => remove(item.id)}
        />
      ))}
      <p>
        <Button look="quiet" onClick={() => setDialog('new')}>
          {t('cite')}
        </Button>
      </p>
      {dialog ? (
        <CiteDialog
          sources={sources}
          values={dialog === 'new' ? unfinished.current : { ...emptyCite, ...dialog }}
          sourceFixed={dialog !== 'new'}
          onSave={save}
          onClose={(values) => {
            if (dialog === 'new') unfinished.current = values
            setDialog(undefined)
          }}
        />
      ) : null}
    </section>
  )
}

type ItemProps = {
  item: Evidence
  number: number
  title: string
  isConfidential: boolean
  onEdit: () => void
  onRemove: () => void
}

function EvidenceItem({ item, number, title, isConfidential, onEdit, onRemove }: ItemProps) {
  const t = useWords(interviewWords)
  const which = <span className="hidden-visually"> {t('citationNumber', { number, title })}</span>
  return (
    <div className="ev">
      <span className="mono">[{number}]</span>
      <div>
        {title || t('untitledSource')}
        {isConfidential ? (
          <>
            {' '}
            <span className="tag">{t('confidential')}</span>
          </>
        ) : null}
        {item.place ? <span className="small">, {item.place}</span> : null}
        {item.quote ? (
          <blockquote className="small">{t('quoted', { statement: item.quote })}</blockquote>
        ) : null}
      </div>
      <div className="row">
        <Button small look="plain" onClick={onEdit}>
          {t('editEvidence')}
          {which}
        </Button>
        <Button small look="plain" danger onClick={onRemove}>
          {t('removeEvidence')}
          {which}
        </Button>
      </div>
    </div>
  )
}
