import { useEffect, useState } from 'react'
import { vaultWords } from '#src/locales/vault.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { passphraseProblem } from '#src/workflows/vault.ts'
import { passphraseText } from './failure-text.ts'
import { KnownPassphrase, NewPassphrase } from './PassphraseFields.tsx'
import { useVaultForm } from './use-vault-form.ts'
import type { VaultControls } from './vault-controls.ts'

type Props = { vault: VaultControls }

/** What can be done with a vault that stands open: lock it, and change or remove its passphrase. */
export const OpenVault = ({ vault }: Props) => (
  <>
    <LockNow vault={vault} />
    <ChangePassphrase vault={vault} />
    <RemoveVault vault={vault} />
  </>
)

const choices = [5, 15, 30, 60, 0]

function LockNow({ vault }: Props) {
  const t = useWords(vaultWords)
  const [minutes, setMinutes] = useState<number>()
  useEffect(() => {
    void vault.idleMinutes().then(setMinutes)
  }, [vault])
  const choose = (value: string) => {
    setMinutes(Number(value))
    void vault.lockAfter(Number(value))
  }
  return (
    <section className="apart prose">
      <SelectField
        label={t('idle')}
        value={String(minutes ?? '')}
        onChange={(event) => choose(event.target.value)}
        options={choices.map((count) => ({
          value: String(count),
          label: count === 0 ? t('idleNever') : t('idleMinutes', { count }),
        }))}
      />
      <p>
        <Button onClick={vault.lock}>{t('lockNow')}</Button>
      </p>
    </section>
  )
}

function ChangePassphrase({ vault }: Props) {
  const t = useWords(vaultWords)
  const [isDone, setDone] = useState(false)
  const fresh = 'vault-change-fresh'
  const known = 'vault-change-known'
  const { submit, isWorking, errorAt } = useVaultForm({
    check: (typed) => {
      setDone(false)
      const problem = passphraseProblem(typed.fresh, typed.again)
      return problem && { field: fresh, text: passphraseText(t, problem) }
    },
    run: (typed) => vault.change(typed.known, typed.fresh),
    field: known,
    onDone: () => setDone(true),
  })
  return (
    <form className="apart prose" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t('change')}</h2>
      <KnownPassphrase id={known} label={t('old')} error={errorAt(known)} />
      <NewPassphrase id={fresh} label={t('newPassphrase')} error={errorAt(fresh)} />
      <p className="row">
        <Button type="submit" look="quiet" disabled={isWorking}>
          {t('changeNow')}
        </Button>
        <span role="status">{isWorking ? t('working') : isDone ? t('changed') : ''}</span>
      </p>
    </form>
  )
}

function RemoveVault({ vault }: Props) {
  const t = useWords(vaultWords)
  const known = 'vault-remove-known'
  const { submit, isWorking, errorAt } = useVaultForm({
    check: () => undefined,
    run: (typed) => vault.remove(typed.known),
    field: known,
    onDone: vault.lock,
  })
  return (
    <form className="apart prose" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t('remove')}</h2>
      <p>{t('removeText')}</p>
      <KnownPassphrase id={known} label={t('old')} error={errorAt(known)} />
      <p className="row">
        <Button type="submit" look="quiet" disabled={isWorking}>
          {t('removeNow')}
        </Button>
        <span role="status">{isWorking ? t('working') : ''}</span>
      </p>
    </form>
  )
}
