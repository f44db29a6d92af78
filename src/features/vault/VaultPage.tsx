import { useState } from 'react'
import { vaultWords } from '#src/locales/vault.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { OpenVault } from './OpenVault.tsx'
import { SetUpVault } from './SetUpVault.tsx'
import type { VaultControls } from './vault-controls.ts'
import { Wiped } from './Wiped.tsx'
import { WipeSection } from './WipeSection.tsx'

type Props = { vault: VaultControls }

/** A passphrase over everything in this browser, and the way to leave nothing behind. */
export function VaultPage({ vault }: Props) {
  const t = useWords(vaultWords)
  const [left, setLeft] = useState<string[]>()
  if (left) return <Wiped left={left} />
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <div className="prose">
        {vault.state === 'memory' ? (
          <Notice tone="neutral">
            <p>{t('memory')}</p>
          </Notice>
        ) : (
          <Notice tone={vault.state === 'on' ? 'good' : 'neutral'} title={t(vault.state)}>
            <p>{t(vault.state === 'on' ? 'onText' : 'offText')}</p>
          </Notice>
        )}
      </div>
      {vault.state === 'off' ? <SetUpVault vault={vault} /> : null}
      {vault.state === 'on' ? <OpenVault vault={vault} /> : null}
      <WipeSection wipe={() => void vault.wipe().then(setLeft)} />
    </main>
  )
}
