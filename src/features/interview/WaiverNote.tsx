import { Link } from 'wouter'
import type { Framework } from '#schemas/framework.ts'
import type { Concluded } from '#src/domain/conclude.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { pagePath } from './draft-pages.ts'

type Props = { draftId: string; chosen: boolean; concluded: Concluded; framework: Framework }

/** Ties "waived" to the waiver on the record: it counts with one and not without. */
export function WaiverNote({ draftId, chosen, concluded, framework }: Props) {
  const t = useWords(interviewWords)
  const onRecord = concluded.reasons.some(({ kind }) => kind === 'waiver-on-record')
  if (!onRecord && !chosen) return null
  const { question } = framework.roles.waivers
  const section = framework.sections.find(
    (part) => part.kind === 'questions' && part.questions.some(({ id }) => id === question),
  )
  return (
    <Notice tone={onRecord ? 'info' : 'partial'}>
      <p>
        {t(onRecord ? 'waiverOnRecord' : 'waiverMissing')}{' '}
        {section ? (
          <Link href={pagePath(draftId, { kind: 'section', id: section.id }, question)}>
            {t('toWaivers')}
          </Link>
        ) : null}
      </p>
    </Notice>
  )
}
