import { memo } from 'react'
import { useStore } from 'zustand'
import type { Practice } from '#schemas/practice.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { LevelTag } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { BecauseList } from './BecauseList.tsx'
import { GuidanceHelp } from './GuidanceHelp.tsx'

type Props = { draft: OpenDraft; practice: Practice }

/** Help at the side: nothing that is needed to answer is only here. */
export const PracticeHelp = memo(function PracticeHelp({ draft, practice }: Props) {
  const t = useWords(interviewWords)
  const kind = useStore(draft.store, (state) => state.assessment.kind)
  const { requirements } = practice
  return (
    <aside className="help" aria-label={t('practiceHelp')}>
      <h2>{t('practiceHelp')}</h2>
      <GuidanceHelp guidance={practice.guidance} kind={kind} />
      <section>
        <details>
          <summary>{t('linesOf', { count: requirements.length })}</summary>
          <ul>
            {requirements.map(({ id, level, text }) => (
              <li key={id}>
                <LevelTag level={level} /> {text}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section>
        <h3>{t('because')}</h3>
        {practice.showWhen ? (
          <BecauseList draft={draft} condition={practice.showWhen} />
        ) : (
          <p>{t('alwaysAsked')}</p>
        )}
      </section>
    </aside>
  )
})
