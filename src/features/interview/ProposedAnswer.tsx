import { useWatch } from 'react-hook-form'
import type { Question } from '#schemas/question.ts'
import { citedPlace } from '#src/domain/citation.ts'
import { proposalFor } from '#src/domain/proposals.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citation } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { QuestionFormParts } from './question-form-parts.ts'
import { useOverview } from './use-overview.ts'

type Props = { question: Question; draft: OpenDraft; form: QuestionFormParts }

/** What follows from earlier answers, offered and never put in by itself. */
export function ProposedAnswer({ question, draft, form }: Props) {
  const t = useWords(interviewWords)
  const chosen = useWatch({ control: form.control, name: question.id })
  const { framework, findings } = useOverview(draft)
  const proposal = proposalFor(framework, findings.asked.answers, question.id)
  if (!proposal || !('options' in question) || chosen === proposal.value) return null
  const option = question.options.find(({ value }) => value === proposal.value)
  return (
    <Notice tone="unknown">
      <p>
        {t('proposedAnswer', { answer: option?.label ?? proposal.value })} {proposal.because}{' '}
        <span className="small">
          <Citation place={citedPlace(framework, proposal.citation)} />
        </span>
      </p>
      <p>
        <Button small look="quiet" onClick={() => form.change(question.id, proposal.value)}>
          {t('useThis')}
        </Button>
      </p>
    </Notice>
  )
}
