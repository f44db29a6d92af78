import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import { fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'
import type { Words } from './problem-words.ts'

/** "Ana Silva, Public Records Lab"; a pseudonym is called one. */
function signerWords(t: Words, identity: SigningIdentity): string {
  const { organisation, pseudonym } = identity
  const name = pseudonym ? t('identityPseudonym', { name: identity.name }) : identity.name
  return organisation === '' ? name : t('identityFor', { name, organisation })
}

type Props = { identity: SigningIdentity; onChange: () => void }

export function IdentityCard({ identity, onChange }: Props) {
  const t = useWords(exportWords)
  const { day } = useMoments()
  return (
    <section className="card">
      <p>
        <b>{signerWords(t, identity)}</b>
        <br />
        <span className="small">
          {t('identityUntil', { date: day(identity.validUntil.slice(0, 10)) })}
        </span>
      </p>
      <p>
        <span className="small">{t('fingerprint')}</span>
      </p>
      <Fingerprint hex={identity.fingerprint} words={fingerprintWords(identity.fingerprint)} />
      <p className="small">{t('fingerprintUse')}</p>
      <Button look="quiet" small onClick={onChange}>
        {t('identityChange')}
      </Button>
    </section>
  )
}
