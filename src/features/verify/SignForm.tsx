import { useEffect, useRef } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { type Capacity, longestOrganisation, longestStatement } from '#src/domain/capacity.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import {
  capacityOf,
  emptySigning,
  furtherRoles,
  type SignControls,
  type SignValues,
  statementFault,
} from './sign-values.ts'
import type { SignerChoice } from './use-signing.ts'
import { WhoAdds } from './WhoAdds.tsx'

type Props = {
  /** The key that is there to sign with. */
  identity: SigningIdentity | undefined
  busy: boolean
  onSign: (choice: SignerChoice, capacity: Capacity) => void
}

/** As what, for whom, with which key, and for a dissent why. */
export function SignForm({ identity, busy, onSign }: Props) {
  const t = useWords(verifyWords)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const kept = identity && Date.parse(identity.validUntil) > Date.now() ? identity : undefined
  const { register, control, formState, handleSubmit, watch } = useForm<SignValues>({
    defaultValues: { ...emptySigning, organisation: identity?.organisation ?? '' },
  })
  const controls: SignControls = { register, control, formState }
  const role = watch('role')
  const submit = handleSubmit((values) => {
    const capacity = capacityOf(values)
    const { name, organisation, pseudonym } = values
    if (capacity)
      onSign(
        kept
          ? { kind: 'kept', identity: kept }
          : { kind: 'new', wish: { name, organisation, pseudonym } },
        capacity,
      )
  })
  return (
    <form noValidate className="prose" onSubmit={(event) => void submit(event)}>
      <Controller
        name="role"
        control={control}
        rules={{ validate: (chosen) => chosen !== '' || t('sign.role.missing') }}
        render={({ field, fieldState }) => (
          <ChoiceField
            label={t('sign.role')}
            required
            error={fieldState.error?.message}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={first}
            options={furtherRoles.map((value) => ({
              value,
              label: t(`role.${value}`),
              hint: t(`sign.role.${value}`),
            }))}
          />
        )}
      />
      {role === 'dissent' ? <Statement controls={controls} /> : null}
      <WhoAdds kept={kept} controls={controls} />
      <TextField
        label={t('sign.organisation')}
        hint={t('sign.organisation.hint')}
        maxLength={kept ? longestOrganisation : 64}
        error={formState.errors.organisation?.message}
        {...register('organisation', {
          validate: (organisation) =>
            role !== 'sign-on' || organisation.trim() !== '' || t('sign.organisation.missing'),
        })}
      />
      <Button type="submit" disabled={busy}>
        {t(busy ? 'sign.busy' : 'sign.sign')}
      </Button>
      <p className="small">{t('sign.means')}</p>
    </form>
  )
}

function Statement({ controls: { register, formState } }: { controls: SignControls }) {
  const t = useWords(verifyWords)
  return (
    <TextArea
      label={t('sign.statement')}
      hint={t('sign.statement.hint')}
      maxLength={longestStatement}
      error={formState.errors.statement?.message}
      {...register('statement', {
        validate: (statement) => {
          const fault = statementFault(statement)
          return fault === undefined || t(`sign.statement.${fault}`)
        },
      })}
    />
  )
}
