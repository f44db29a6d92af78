import { useStore } from 'zustand'
import type { Question } from '#schemas/question.ts'
import { citedPlace } from '#src/domain/citation.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Citation } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { BecauseList } from './BecauseList.tsx'
import { GuidanceHelp } from './GuidanceHelp.tsx'

type Props = { question: Question; draft: OpenDraft }

export function QuestionHelp({ question, draft }: Props) {
  const t = useWords(interviewWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const kind = useStore(draft.store, (state) => state.assessment.kind)
  return (
    <div className="help">
      <p>
        <Citation place={citedPlace(framework, question.citation)} />
      </p>
      <GuidanceHelp guidance={question.guidance} kind={kind} />
      {question.showWhen ? (
        <section>
          <h3>{t('because')}</h3>
          <BecauseList draft={draft} condition={question.showWhen} />
        </section>
      ) : null}
    </div>
  )
}
