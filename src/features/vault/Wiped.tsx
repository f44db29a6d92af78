import { vaultWords } from '#src/locales/vault.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'

const places = ['drafts', 'caches', 'worker', 'settings'] as const

/** What a wipe left; nothing on this page leads back into the app, which would store anew. */
export function Wiped({ left }: { left: readonly string[] }) {
  const t = useWords(vaultWords)
  const names = places.filter((place) => left.includes(place)).map((place) => t(`left.${place}`))
  return (
    <main className="page">
      <PageTitle title={t(left.length === 0 ? 'wiped' : 'wipedPartly')} />
      <p>{left.length === 0 ? t('wipedText') : t('wipedPartlyText', { left: names.join(', ') })}</p>
      <p className="small">{t('wipeLimits')}</p>
    </main>
  )
}
