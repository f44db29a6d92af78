import { useCallback, useMemo } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { Source } from '#schemas/source.ts'
import type { Derived } from '#src/domain/read-reference.ts'
import { sourceUses } from '#src/domain/source-uses.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { CitedList } from './CitedList.tsx'
import { CiteFor } from './CiteFor.tsx'
import { citedPlaces, placeNames } from './cited-places.ts'
import { FilePanel } from './FilePanel.tsx'
import { SourceForm } from './SourceForm.tsx'
import type { SourceServices } from './source-services.ts'
import { valuesOf } from './source-values.ts'
import { useRemoveSource } from './use-remove-source.ts'

type Props = {
  draft: OpenDraft
  services: SourceServices
  id: string
  /** What was read out of what was pasted, when the source was made just now. */
  derived: readonly Derived[] | undefined
  onClose: () => void
}

/** One source: its details, its file, and the findings that it is cited for. */
export function SourcePage({ draft, services, id, derived, onClose }: Props) {
  const t = useWords(sourcesWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const names = useMemo(() => placeNames(framework), [framework])
  const uses = useMemo(() => sourceUses(assessment).get(id), [assessment, id])
  const removeSource = useRemoveSource(draft, services)
  const change = useCallback(
    (patch: Partial<Omit<Source, 'id'>>) => draft.edit.editSource(id, patch),
    [draft, id],
  )
  const at = assessment.sources.findIndex((one) => one.id === id)
  const source = assessment.sources[at]
  if (!source || !uses) return null
  const number = at + 1
  const remove = async () => {
    if (await removeSource(id)) onClose()
  }
  return (
    <>
      <p>
        <Link href={draftAddress.sources(assessment.id)}>{t('back')}</Link>
      </p>
      <PageTitle
        title={`[${number}] ${source.title.trim() || t('untitled')}`}
        focusElsewhere={derived !== undefined}
      />
      {derived && derived.length > 0 ? <DerivedNotice derived={derived} /> : null}
      <SourceForm
        number={number}
        values={valuesOf(source)}
        isNew={derived !== undefined}
        onChange={change}
        onDone={onClose}
      />
      <FilePanel draft={draft} services={services} source={source} />
      <section className="apart" aria-label={t('usesTitle')}>
        <h2>{t('usesTitle')}</h2>
        {uses.count === 0 ? (
          <p>{t('citedNowhere')}</p>
        ) : (
          <CitedList cited={citedPlaces(names, uses)} draft={assessment.id} open />
        )}
        <CiteFor draft={draft} source={id} />
      </section>
      <p className="apart">
        <Button look="plain" danger onClick={() => void remove()}>
          {t('removeOf', { number })}
        </Button>
      </p>
    </>
  )
}

/** Nothing is guessed silently: each field that filled itself, and from what. */
function DerivedNotice({ derived }: { derived: readonly Derived[] }) {
  const t = useWords(sourcesWords)
  const kindWords = useWords(sourceKindWords)
  return (
    <Notice title={t('derivedTitle')} role="status">
      <ul>
        {derived.map(({ field, value, from }) => (
          <li key={field}>
            {t(`field.${field}`)}: {field === 'kind' ? kindWords(kindOf(value)) : value} (
            {t(`from.${from}`)})
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const kindOf = (value: string) => (value === 'court-filing' ? value : 'privacy-assessment')
