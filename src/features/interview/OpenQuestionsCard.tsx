import { useStore } from 'zustand'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** What the case that the draft began with leaves open about a practice or question. */
export function OpenQuestionsCard({ draft, about }: { draft: OpenDraft; about: string }) {
  const t = useWords(interviewWords)
  const context = useStore(draft.store, (state) => state.assessment.context)
  const sources = useStore(draft.store, (state) => state.assessment.sources)
  const open = context.filter((item) => item.about === about)
  if (open.length === 0) return null
  const number = (source: string) => sources.findIndex(({ id }) => id === source) + 1
  return (
    <section className="card" aria-label={t('openQuestions')}>
      <p>
        <b>{t('openQuestions')}</b>
      </p>
      <ul>
        {open.map(({ statement, source, place }) => (
          <li key={statement}>
            {statement}{' '}
            <span className="small">
              {t('openQuestionPlace', { number: number(source), place })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
