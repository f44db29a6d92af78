import { Link } from 'wouter'
import { homeWords } from '#src/locales/home.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { DraftLibrary } from '#src/workflows/draft-library.ts'
import { Doors } from './Doors.tsx'
import { DraftShelf } from './DraftShelf.tsx'
import type { SafekeepingServices } from './safekeeping-services.ts'

type Props = {
  library: DraftLibrary
  storage: 'device' | 'memory'
  safekeeping: SafekeepingServices
}

/** Three ways to begin, and the drafts on this device. */
export function HomePage({ library, storage, safekeeping }: Props) {
  const t = useWords(homeWords)
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <p className="small">{t('standing')}</p>
      <Doors />
      <p>
        {t('casesText')} <Link href="/cases">{t('casesLink')}</Link>
      </p>
      <DraftShelf library={library} storage={storage} safekeeping={safekeeping} />
    </main>
  )
}
