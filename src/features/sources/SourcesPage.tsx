import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { numberedSources } from '#src/domain/numbered-sources.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { citedPlaces } from './cited-places.ts'
import { SourceForm } from './SourceForm.tsx'
import { SourceItem } from './SourceItem.tsx'
import { emptySource, type SourceValues } from './source-values.ts'

type Props = { draft: Pick<OpenDraft, 'store' | 'edit'> }

/** Every source of the draft under the number that the report gives it. */
export function SourcesPage({ draft }: Props) {
  const t = useWords(sourcesWords)
  const toast = useToast()
  const { edit, store } = draft
  const framework = useStore(store, (state) => state.framework)
  const assessment = useStore(store, (state) => state.assessment)
  const [editing, setEditing] = useState<string>()
  const [finished, setFinished] = useState<string>()
  const addButton = useRef<HTMLButtonElement>(null)
  const { sources } = assessment
  const change = useCallback(
    (patch: Partial<SourceValues>) => editing && edit.editSource(editing, patch),
    [edit, editing],
  )
  const remove = (id: string, title: string) => {
    const { places, context } = citedPlaces(framework, assessment, id)
    const count = places.length + context
    const { undo } = edit.removeSource(id)
    const said = { title: title.trim() || t('untitled'), count }
    toast({ text: count > 0 ? t('removedCited', said) : t('removed', said), undo })
    setEditing(undefined)
    setFinished(undefined)
    addButton.current?.focus()
  }
  const done = (id: string) => {
    setEditing(undefined)
    setFinished(id)
  }
  const numbered = numberedSources(assessment)
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{sources.length === 0 ? t('empty') : t('intro')}</p>
      <p>
        <Button ref={addButton} onClick={() => setEditing(edit.addSource(emptySource))}>
          {t('add')}
        </Button>
      </p>
      <ol className="sources">
        {sources.map(({ id, file: _file, ...values }, index) => {
          const source = numbered[index]
          if (!source) return null
          const { number } = source
          return (
            <li key={id}>
              <span className="mono source-number">[{number}]</span>
              <div>
                {editing === id ? (
                  <SourceForm
                    {...{ id, number, values }}
                    onChange={change}
                    onDone={() => done(id)}
                    onRemove={() => remove(id, values.title)}
                  />
                ) : (
                  <SourceItem
                    source={source}
                    draft={assessment.id}
                    takesFocus={finished === id}
                    cited={citedPlaces(framework, assessment, id)}
                    onEdit={() => setEditing(id)}
                    onRemove={() => remove(id, values.title)}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}
