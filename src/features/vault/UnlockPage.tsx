import { type FormEvent, useState } from 'react'
import { vaultWords } from '#src/locales/vault.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { KnownPassphrase } from './PassphraseFields.tsx'
import { Wiped } from './Wiped.tsx'
import { WipeSection } from './WipeSection.tsx'

type Props = {
  why: 'locked' | 'vault-damaged' | 'vault-newer'
  /** False: that is not the passphrase. When it is, this page goes. */
  unlock: (passphrase: string) => Promise<boolean>
  wipe: () => Promise<string[]>
}

const field = 'unlock'

/** All that a locked device shows. */
export function UnlockPage({ why, unlock, wipe }: Props) {
  const [left, setLeft] = useState<string[]>()
  if (left) return <Wiped left={left} />
  return (
    <main className="page">
      {why === 'locked' ? <UnlockForm unlock={unlock} /> : <Broken why={why} />}
      <WipeSection wipe={() => void wipe().then(setLeft)} />
    </main>
  )
}

function Broken({ why }: { why: 'vault-damaged' | 'vault-newer' }) {
  const t = useWords(vaultWords)
  return (
    <>
      <PageTitle title={t(why === 'vault-newer' ? 'newer' : 'damaged')} />
      <p>{t(why === 'vault-newer' ? 'newerText' : 'damagedText')}</p>
    </>
  )
}

function UnlockForm({ unlock }: Pick<Props, 'unlock'>) {
  const t = useWords(vaultWords)
  const [isWrong, setWrong] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('known') ?? '')
    setWrong(false)
    setWorking(true)
    if (await unlock(typed)) return
    setWorking(false)
    setWrong(true)
    document.getElementById(field)?.focus()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <PageTitle title={t('unlockTitle')} />
      <p>{t('unlockText')}</p>
      <KnownPassphrase
        id={field}
        label={t('passphrase')}
        error={isWrong ? t('wrong') : undefined}
      />
      <p className="row">
        <Button type="submit" disabled={isWorking}>
          {t('unlock')}
        </Button>
        <span role="status">{isWorking ? t('working') : ''}</span>
      </p>
      <p className="small">{t('withoutUnlocking')}</p>
    </form>
  )
}
