import { Link } from 'wouter'
import type { Framework } from '#schemas/framework.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { pagePath } from './draft-pages.ts'

type Props = { draftId: string; chosen: boolean; isOnRecord: boolean; framework: Framework }

/** Ties "waived" to the waiver on the record: it counts with one and not without. */
export function WaiverNote({ draftId, chosen, isOnRecord, framework }: Props) {
  const t = useWords(interviewWords)
  if (!isOnRecord && !chosen) return null
  const { question } = framework.roles.waivers
  const section = framework.sections.find(
    (part) => part.kind === 'questions' && part.questions.some(({ id }) => id === question),
  )
  return (
    <Notice tone={isOnRecord ? 'info' : 'partial'}>
      <p>
        {t(isOnRecord ? 'waiverOnRecord' : 'waiverMissing')}{' '}
        {section ? (
          <Link href={pagePath(draftId, { kind: 'section', id: section.id }, question)}>
            {t('toWaivers')}
          </Link>
        ) : null}
      </p>
    </Notice>
  )
}
