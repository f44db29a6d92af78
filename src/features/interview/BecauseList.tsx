import { Link } from 'wouter'
import type { Condition } from '#schemas/condition.ts'
import { becauseOf } from '#src/domain/because.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { pagePath } from './draft-pages.ts'
import { useOverview } from './use-overview.ts'

/** "You see this because": the earlier answers that this part hangs on, each with a way back to it. */
export function BecauseList({ draft, condition }: { draft: OpenDraft; condition: Condition }) {
  const t = useWords(interviewWords)
  const { framework, assessment, findings } = useOverview(draft)
  const sectionOf = (question: string) =>
    framework.sections.find(
      (section) =>
        section.kind === 'questions' && section.questions.some(({ id }) => id === question),
    )
  return (
    <ul>
      {becauseOf(framework, condition, findings.asked.answers).map(({ question, label, said }) => {
        const section = sectionOf(question)
        const words =
          said.length > 0 ? t('becauseSaid', { said: said.join('; ') }) : t('becauseBlank')
        return (
          <li key={question}>
            {section ? (
              <Link href={pagePath(assessment.id, { kind: 'section', id: section.id }, question)}>
                {label}
              </Link>
            ) : (
              label
            )}{' '}
            {words}
          </li>
        )
      })}
    </ul>
  )
}
