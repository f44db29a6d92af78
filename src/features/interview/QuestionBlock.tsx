import { memo } from 'react'
import { useStore } from 'zustand'
import type { Question } from '#schemas/question.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ClaimStatement } from './ClaimStatement.tsx'
import { OpenQuestionsCard } from './OpenQuestionsCard.tsx'
import { ProposedAnswer } from './ProposedAnswer.tsx'
import { QuestionControl } from './QuestionControl.tsx'
import { QuestionHelp } from './QuestionHelp.tsx'
import type { QuestionFormParts } from './question-form-parts.ts'

type Props = { question: Question; draft: OpenDraft; form: QuestionFormParts }

/**
 * A question with everything around it: what the agency says, the answer, why it is asked. Each part looks
 * at its own piece of the draft, so that typing in one question leaves the others alone.
 */
export const QuestionBlock = memo(function QuestionBlock({ question, draft, form }: Props) {
  const t = useWords(interviewWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const isProposed = framework.proposals.some((proposal) => proposal.question === question.id)
  return (
    <div className="question">
      <QuestionControl question={question} framework={framework} form={form} />
      {isProposed ? <ProposedAnswer question={question} draft={draft} form={form} /> : null}
      <OpenQuestionsCard draft={draft} about={question.id} />
      <ClaimsBeside question={question.id} draft={draft} />
      <details className="small">
        <summary>
          {t('helpWith')} <span className="hidden-visually">{question.label}</span>
        </summary>
        <QuestionHelp question={question} draft={draft} />
      </details>
    </div>
  )
})

function ClaimsBeside({ question, draft }: { question: string; draft: OpenDraft }) {
  const claims = useStore(draft.store, (state) => state.assessment.claims)
  const sources = useStore(draft.store, (state) => state.assessment.sources)
  const answer = useStore(draft.store, (state) => state.assessment.answers[question])
  return claims
    .filter(({ about }) => about === question)
    .map((claim) => (
      <ClaimStatement
        key={claim.id}
        claim={claim}
        sources={sources}
        compact
        sameAs={typeof answer === 'string' ? answer : undefined}
      />
    ))
}
