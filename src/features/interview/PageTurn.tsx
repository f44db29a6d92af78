import { memo } from 'react'
import { interviewWords } from '#src/locales/interview.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { neighboursOf, pagePath, pagesOf } from './draft-pages.ts'
import type { Overview } from './use-overview.ts'

type Props = { overview: Overview; page: string }

/** On to the next page and back; after the last one come the findings. */
export const PageTurn = memo(function PageTurn({ overview, page }: Props) {
  const t = useWords(interviewWords)
  const { id } = overview.assessment
  const { before, after } = neighboursOf(pagesOf(overview.findings.asked), page)
  return (
    <nav className="row apart" aria-label={t('pageTurn')}>
      <LinkButton href={after ? pagePath(id, after) : draftAddress.findings(id)}>
        {t('next', { title: after?.title ?? t('page.findings') })}
      </LinkButton>
      <LinkButton look="plain" href={before ? pagePath(id, before) : draftAddress.tasks(id)}>
        {before ? t('back', { title: before.title }) : t('backToOverview')}
      </LinkButton>
    </nav>
  )
})
