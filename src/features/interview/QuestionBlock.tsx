import type { Question } from '#schemas/question.ts'
import { citedPlace } from '#src/domain/citation.ts'
import { claimsAbout } from '#src/domain/findings.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Citation } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import { BecauseList } from './BecauseList.tsx'
import { ClaimStatement } from './ClaimStatement.tsx'
import { GuidanceHelp } from './GuidanceHelp.tsx'
import { ProposedAnswer } from './ProposedAnswer.tsx'
import { QuestionControl } from './QuestionControl.tsx'
import type { QuestionFormParts } from './question-form-parts.ts'
import type { Overview } from './use-overview.ts'

type Props = { question: Question; overview: Overview; form: QuestionFormParts }

/** A question with everything around it: what the agency says, the answer, why it is asked. */
export function QuestionBlock({ question, overview, form }: Props) {
  const t = useWords(interviewWords)
  const { framework, assessment } = overview
  const claims = claimsAbout(assessment, question.id)
  const answer = assessment.answers[question.id]
  return (
    <div className="question">
      <QuestionControl question={question} framework={framework} form={form} />
      <ProposedAnswer question={question} overview={overview} form={form} />
      {claims.map((claim) => (
        <ClaimStatement
          key={claim.id}
          claim={claim}
          assessment={assessment}
          compact
          sameAs={typeof answer === 'string' ? answer : undefined}
        />
      ))}
      <details className="small">
        <summary>
          {t('helpWith')} <span className="hidden-visually">{question.label}</span>
        </summary>
        <div className="help">
          <p>
            <Citation place={citedPlace(framework, question.citation)} />
          </p>
          <GuidanceHelp guidance={question.guidance} kind={assessment.kind} />
          {question.showWhen ? (
            <section>
              <h3>{t('because')}</h3>
              <BecauseList overview={overview} condition={question.showWhen} />
            </section>
          ) : null}
        </div>
      </details>
    </div>
  )
}
