import type { vaultWords } from '#src/locales/vault.ts'
import type { PassphraseProblem } from '#src/workflows/vault.ts'
import type { VaultFailure } from './vault-controls.ts'

type T = ReturnType<typeof vaultWords>

export function failureText(t: T, problem: VaultFailure): string {
  switch (problem.kind) {
    case 'wrong-passphrase':
      return t('wrong')
    case 'other-tab':
      return t('otherTab')
    case 'tabs-unknown':
      return t('tabsUnknown')
    case 'unsaved':
      return t('unsaved')
    case 'stopped':
      return t('stopped')
    case 'storage-full':
      return t('full')
    case 'vault-damaged':
      return t('damagedText')
    case 'vault-newer':
      return t('newerText')
    case 'storage-refused':
      return t('failed', { detail: problem.kind })
    case 'storage-failed':
      return t('failed', { detail: problem.detail })
  }
}

export function passphraseText(t: T, problem: PassphraseProblem): string {
  switch (problem.kind) {
    case 'passphrase-too-short':
      return t('tooShort', { least: problem.least })
    case 'passphrases-differ':
      return t('differ')
  }
}
