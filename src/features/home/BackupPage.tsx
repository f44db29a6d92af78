import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { MakeBackup } from './MakeBackup.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'
import type { SafekeepingServices } from './safekeeping-services.ts'

/** Everything in one file, and back. */
export function BackupPage({ services }: { services: SafekeepingServices }) {
  const t = useWords(safekeepingWords)
  return (
    <main className="page">
      <PageTitle title={t('backupTitle')} />
      <p>{t('backupIntro')}</p>
      <MakeBackup services={services} />
      <RestoreBackup services={services} />
    </main>
  )
}
