import { appWords } from '#src/locales/app.ts'
import { LinkButton } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'

export function Loading() {
  const t = useWords(appWords)
  return (
    <main className="page" aria-busy="true">
      <p role="status">{t('loading')}</p>
    </main>
  )
}

export function NotFound() {
  const t = useWords(appWords)
  return (
    <main className="page">
      <PageTitle title={t('notFoundTitle')} />
      <p>{t('notFoundText')}</p>
      <p>
        <LinkButton href="/">{t('toDrafts')}</LinkButton>
      </p>
    </main>
  )
}
