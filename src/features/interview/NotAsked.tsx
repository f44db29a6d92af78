import { interviewWords } from '#src/locales/interview.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** The address names a page that this questionnaire does not have, or does not ask here. */
export function NotAsked({ draft }: { draft: OpenDraft }) {
  const t = useWords(interviewWords)
  return (
    <main>
      <PageTitle title={t('notAskedTitle')} />
      <p>{t('notAskedText')}</p>
      <p>
        <LinkButton href={draftAddress.tasks(draft.store.getState().assessment.id)}>
          {t('backToOverview')}
        </LinkButton>
      </p>
    </main>
  )
}
