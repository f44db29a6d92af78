import { Controller } from 'react-hook-form'
import { verifyWords } from '#src/locales/verify.ts'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import type { SignControls } from './sign-values.ts'

type Props = { kept: SigningIdentity | undefined; controls: SignControls }

/** The key that signs: the one that is there, or the name for a new one. */
export function WhoAdds({ kept, controls }: Props) {
  const t = useWords(verifyWords)
  if (!kept) return <NewKey controls={controls} />
  const { name, pseudonym, fingerprint } = kept
  return (
    <section className="card">
      <p>
        {t('sign.as')} <b>{pseudonym ? t('signer.pseudonym.short', { name }) : name}</b>
      </p>
      <p>
        <span className="small">{t('signer.fingerprint')}</span>
        <br />
        <Fingerprint hex={fingerprint} />
      </p>
    </section>
  )
}

function NewKey({ controls: { register, control, formState } }: Pick<Props, 'controls'>) {
  const t = useWords(verifyWords)
  return (
    <>
      <TextField
        label={t('sign.name')}
        hint={t('sign.name.hint')}
        maxLength={64}
        error={formState.errors.name?.message}
        {...register('name', {
          validate: (name) => name.trim() !== '' || t('sign.name-missing'),
        })}
      />
      <Controller
        name="pseudonym"
        control={control}
        render={({ field }) => (
          <ManyField
            label={<span className="hidden-visually">{t('sign.pseudonym')}</span>}
            options={[{ value: 'yes', label: t('sign.pseudonym') }]}
            values={field.value ? ['yes'] : []}
            onChange={(chosen) => field.onChange(chosen.length > 0)}
            onBlur={field.onBlur}
          />
        )}
      />
    </>
  )
}
