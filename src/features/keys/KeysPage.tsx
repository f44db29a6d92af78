import { keysWords } from '#src/locales/keys.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { AddressBookSection } from './AddressBookSection.tsx'
import { AnchorsSection } from './AnchorsSection.tsx'
import { KeySection } from './KeySection.tsx'
import type { KeysServices } from './keys-services.ts'
import { TimestampSection } from './TimestampSection.tsx'

/** Whose key signs on this device, who vouches for others, who is known, and time stamps. */
export function KeysPage({ services }: { services: KeysServices }) {
  const t = useWords(keysWords)
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <div className="prose">
        <KeySection services={services} />
        <AnchorsSection services={services} />
        <AddressBookSection services={services} />
        <TimestampSection services={services} />
      </div>
    </main>
  )
}
