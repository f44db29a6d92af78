import { useState } from 'react'
import { vaultWords } from '#src/locales/vault.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { passphraseProblem } from '#src/workflows/vault.ts'
import { passphraseText } from './failure-text.ts'
import { NewPassphrase } from './PassphraseFields.tsx'
import { type Typed, useVaultForm } from './use-vault-form.ts'
import type { VaultControls } from './vault-controls.ts'

type Props = { vault: Pick<VaultControls, 'setUp' | 'lock'> }

const field = 'vault-fresh'
const consent = 'vault-understood'

export function SetUpVault({ vault }: Props) {
  const t = useWords(vaultWords)
  const [understood, setUnderstood] = useState(false)
  const check = ({ fresh, again }: Typed) => {
    const problem = passphraseProblem(fresh, again)
    if (problem) return { field, text: passphraseText(t, problem) }
    return understood ? undefined : { field: consent, text: t('understoodMissing') }
  }
  const { submit, isWorking, errorAt } = useVaultForm({
    ...{ check, field },
    run: ({ fresh }) => vault.setUp(fresh),
    onDone: vault.lock,
  })
  return (
    <form className="apart prose" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t('setUp')}</h2>
      <Notice tone="partial">
        <p>{t('lost')}</p>
        <p>{t('keyGone')}</p>
      </Notice>
      <NewPassphrase id={field} label={t('passphrase')} error={errorAt(field)} />
      <ManyField
        id={consent}
        label={<span className="hidden-visually">{t('understood')}</span>}
        error={errorAt(consent)}
        options={[{ value: 'yes', label: t('understood') }]}
        values={understood ? ['yes'] : []}
        onChange={(chosen) => setUnderstood(chosen.length > 0)}
      />
      <p className="row">
        <Button type="submit" disabled={isWorking}>
          {t('setNow')}
        </Button>
        <span role="status">{isWorking ? t('working') : ''}</span>
      </p>
    </form>
  )
}
