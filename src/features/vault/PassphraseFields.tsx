import { vaultWords } from '#src/locales/vault.ts'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { leastLength } from '#src/workflows/vault.ts'

type Props = { id: string; label: string; error: string | undefined }

/** A new passphrase, typed twice. Names `fresh` and `again` in the form. */
export function NewPassphrase({ id, label, error }: Props) {
  const t = useWords(vaultWords)
  return (
    <>
      <TextField
        id={id}
        name="fresh"
        type="password"
        autoComplete="new-password"
        label={label}
        hint={t('passphraseHint', { least: leastLength })}
        error={error}
      />
      <TextField name="again" type="password" autoComplete="new-password" label={t('again')} />
    </>
  )
}

export const KnownPassphrase = ({ id, label, error }: Props) => (
  <TextField
    id={id}
    name="known"
    type="password"
    autoComplete="current-password"
    label={label}
    error={error}
  />
)
