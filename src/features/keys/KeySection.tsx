import { useState } from 'react'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import { fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'
import { ImportKey } from './ImportKey.tsx'
import type { KeysServices } from './keys-services.ts'
import { identityProblemText } from './problem-text.ts'
import { useLoaded } from './use-loaded.ts'

/** The key that signs here, and the way to bring another one. */
export function KeySection({ services }: { services: KeysServices }) {
  const t = useWords(keysWords)
  const toast = useToast()
  const { loaded, reload } = useLoaded(services.currentIdentity)
  const [asking, setAsking] = useState(false)
  const identity = loaded?.ok ? loaded.value : undefined
  const borrowed = services.isKeyBorrowed()
  const forget = async () => {
    setAsking(false)
    const done = await services.forgetIdentity()
    if (done.ok) toast({ text: t('key.forgotten') })
    await reload()
  }
  return (
    <section className="apart">
      <h2>{t('key')}</h2>
      {loaded?.ok === false ? (
        <Notice tone="bad">
          <p>{identityProblemText(t, loaded.error)}</p>
        </Notice>
      ) : null}
      {loaded?.ok && !identity ? <p>{t('key.none')}</p> : null}
      {identity ? (
        <KeyCard
          identity={identity}
          borrowed={borrowed}
          onForget={() => (borrowed ? void forget() : setAsking(true))}
        />
      ) : null}
      {asking && identity ? (
        <Dialog
          title={t('key.forget.sure', { name: identity.name })}
          onClose={() => setAsking(false)}
        >
          <p>{t('key.forget.text')}</p>
          <Button danger onClick={() => void forget()}>
            {t('key.forget')}
          </Button>
        </Dialog>
      ) : null}
      <ImportKey services={services} onUsed={() => void reload()} />
    </section>
  )
}

type CardProps = { identity: SigningIdentity; borrowed: boolean; onForget: () => void }

function KeyCard({ identity, borrowed, onForget }: CardProps) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  const { name, organisation, validUntil, fingerprint } = identity
  return (
    <section className="card">
      <p>
        <b>{[name, organisation].filter(Boolean).join(', ')}</b>
        <br />
        <span className="small">
          {t('key.until', { date: day(validUntil.slice(0, 10)) })}{' '}
          {t(borrowed ? 'key.borrowed' : 'key.kept')}
        </span>
      </p>
      <p className="small">{t('fingerprint')}</p>
      <Fingerprint hex={fingerprint} words={fingerprintWords(fingerprint)} />
      <p>
        <Button look="quiet" small onClick={onForget}>
          {t(borrowed ? 'key.giveBack' : 'key.forget')}
        </Button>
      </p>
    </section>
  )
}
