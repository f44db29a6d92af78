import { useState } from 'react'
import { useStore } from 'zustand'
import { historyWords } from '#src/locales/history.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { TravelProblem } from '#src/workflows/draft-history.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { PreferenceKeeper } from '#src/workflows/preferences.ts'
import { CompareDialog } from './CompareDialog.tsx'
import { OneField } from './OneField.tsx'
import { StepItem } from './StepItem.tsx'
import { byDay, type Told, useHistory } from './use-history.ts'
import { useTimes } from './use-times.ts'

type Props = { draft: Pick<OpenDraft, 'store' | 'history'>; preferences: PreferenceKeeper }

/** Steps that are shown before the person asks for more. */
const pageLength = 50

/** What changed, when and by whom; named versions, and the way back to any step. */
export function HistoryPage({ draft, preferences }: Props) {
  const t = useWords(historyWords)
  const toast = useToast()
  const { day } = useMoments()
  const { dayAndTime } = useTimes()
  const { store, history } = draft
  const framework = useStore(store, (state) => state.framework)
  const readOnly = useStore(store, (state) => state.role === 'follows')
  const found = useHistory(history)
  const [shown, setShown] = useState(pageLength)
  const [comparing, setComparing] = useState<Told>()
  const [problem, setProblem] = useState<TravelProblem['kind'] | 'person'>()

  const keep = async (name: string) => {
    const kept = await history.name(name)
    setProblem(kept.ok ? undefined : kept.error.kind)
    if (kept.ok) toast({ text: t('kept', { name }) })
    return kept.ok
  }
  const savePerson = async (person: string) => {
    const saved = await preferences.change({ person })
    setProblem(saved.ok ? undefined : 'person')
    if (saved.ok) toast({ text: t('personSaved', { name: person || t('thisDevice') }) })
    return saved.ok
  }
  const restore = async ({ step }: Told) => {
    const restored = await history.restore(step.number)
    setProblem(restored.ok ? undefined : restored.error.kind)
    const text = t('restoredNow', { moment: dayAndTime(step.endedAt) })
    if (restored.ok) toast({ text, undo: () => void history.undo() })
  }
  const told = found?.told ?? []
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <div role="alert">
        {problem ? (
          <Notice tone="bad">
            <p>{problem === 'person' ? t('personNotSaved') : t(`problem.${problem}`)}</p>
          </Notice>
        ) : null}
      </div>
      <OneField
        title={t('keepTitle')}
        text={t('keepText')}
        label={t('versionName')}
        hint={t('versionHint')}
        button={t('keep')}
        check={(name) => (name ? undefined : t('versionMissing'))}
        disabled={readOnly}
        onDone={keep}
      />
      {found && told.length === 0 ? <p>{t('empty')}</p> : null}
      {byDay(told.slice(0, shown)).map(({ day: date, steps }) => (
        <section key={date} className="apart">
          <h2>{day(date)}</h2>
          <ol className="steps" reversed>
            {steps.map((item) => (
              <StepItem
                key={item.step.number}
                framework={framework}
                told={item}
                isNow={item === told[0]}
                readOnly={readOnly}
                onRestore={() => void restore(item)}
                onCompare={() => setComparing(item)}
              />
            ))}
          </ol>
        </section>
      ))}
      {told.length > shown ? (
        <p>
          <Button look="quiet" onClick={() => setShown(shown + pageLength)}>
            {t('showOlder')}
          </Button>
        </p>
      ) : null}
      <OneField
        title={t('personTitle')}
        text={t('personText')}
        label={t('personName')}
        hint={t('personHint')}
        button={t('savePerson')}
        initial={preferences.now().person}
        onDone={savePerson}
      />
      {comparing && found ? (
        <CompareDialog
          framework={framework}
          told={comparing}
          now={found.now}
          onClose={() => setComparing(undefined)}
        />
      ) : null}
    </>
  )
}
