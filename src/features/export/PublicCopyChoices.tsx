import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { answersToLeaveOut } from '#src/domain/deciding-answers.ts'
import { labelOf } from '#src/domain/withheld-report.ts'
import { exportWords } from '#src/locales/export.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

type Props = { draft: Pick<OpenDraft, 'store' | 'edit'> }

/** What the person leaves out beyond what is always left out; kept in the draft as it is chosen. */
export function PublicCopyChoices({ draft }: Props) {
  const t = useWords(exportWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const { answers, notes, watchWords } = assessment.publicCopy
  const choose = draft.edit.choosePublicCopy
  const calm = useDeferredValue(assessment)
  const canGo = useMemo(() => answersToLeaveOut(framework, calm), [framework, calm])
  const noted = Object.entries(assessment.findings).filter(([, { note }]) => note !== '')
  const options = (ids: readonly string[]) =>
    ids.map((id) => ({ value: id, label: labelOf(framework, id) }))
  return (
    <section className="prose">
      <h2>{t('public')}</h2>
      <p>{t('public.always')}</p>
      <TextArea
        label={t('public.watch')}
        hint={t('public.watch.hint')}
        short
        defaultValue={watchWords.join('\n')}
        onChange={(event) => choose({ watchWords: linesOf(event.currentTarget.value) })}
      />
      {canGo.length === 0 ? (
        <p>{t('public.answers.none')}</p>
      ) : (
        <Disclosure summary={t('public.answers')} open={answers.length > 0}>
          <ManyField
            label={<span className="hidden-visually">{t('public.answers')}</span>}
            hint={t('public.answers.hint')}
            options={options(canGo)}
            values={answers}
            onChange={(chosen) => choose({ answers: chosen })}
          />
        </Disclosure>
      )}
      {noted.length === 0 ? null : (
        <Disclosure summary={t('public.notes')} open={notes.length > 0}>
          <ManyField
            label={<span className="hidden-visually">{t('public.notes')}</span>}
            hint={t('public.notes.hint')}
            options={options(noted.map(([id]) => id))}
            values={notes}
            onChange={(chosen) => choose({ notes: chosen })}
          />
        </Disclosure>
      )}
      <p className="small">{t('public.saved')}</p>
    </section>
  )
}

const mostWords = 200

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, mostWords)
