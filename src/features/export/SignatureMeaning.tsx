import { exportWords } from '#src/locales/export.ts'
import { useWords } from '#src/ui/language.ts'

/** Said before signing, not after: what the signature will and will not show. */
export function SignatureMeaning() {
  const t = useWords(exportWords)
  return (
    <section className="card claim">
      <h3>{t('proof')}</h3>
      <ul>
        <li>{t('proof.bytes')}</li>
        <li>{t('proof.person')}</li>
        <li>{t('proof.time')}</li>
        <li>{t('proof.truth')}</li>
      </ul>
    </section>
  )
}
