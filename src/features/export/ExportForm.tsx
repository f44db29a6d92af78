import { type ReactNode, useEffect, useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import type { SigningIdentity } from '#src/workflows/signing-identity.ts'
import type { ExportValues, FieldProblem } from './export-values.ts'
import { SignatureMeaning } from './SignatureMeaning.tsx'
import type { Signer } from './use-export.ts'
import type { Known } from './use-identity.ts'
import { WhoSigns } from './WhoSigns.tsx'

type Props = {
  known: Known
  values: ExportValues
  /** What the key maker found wrong with what was typed. */
  fieldProblem: FieldProblem | undefined
  /** Shown while a public copy is chosen. */
  publicCopy: ReactNode
  onForget: () => void
  onStart: (signer: Signer, values: ExportValues) => void
}

export function ExportForm({ known, values, fieldProblem, publicCopy, ...on }: Props) {
  const { onForget, onStart } = on
  const t = useWords(exportWords)
  const { register, control, handleSubmit, watch, setError, formState } = useForm<ExportValues>({
    defaultValues: values,
  })
  const [renaming, setRenaming] = useState(false)
  const signed = watch('form') === 'final'
  const kept = known.kind === 'known' && !renaming ? usable(known.identity) : undefined
  useEffect(() => {
    if (!fieldProblem) return
    const { field, message } = fieldProblem
    setError(field, { message }, { shouldFocus: true })
  }, [fieldProblem, setError])
  const errorOf = (field: FieldProblem['field']) => formState.errors[field]?.message
  const submit = handleSubmit(({ form, copy, ...wish }) => {
    const filled = { form, copy, ...wish }
    if (form === 'draft') onStart({ kind: 'nobody' }, filled)
    else if (kept) onStart({ kind: 'kept', identity: kept }, filled)
    else onStart({ kind: 'new', wish }, filled)
  })
  return (
    <form noValidate className="prose" onSubmit={(event) => void submit(event)}>
      <Controller
        name="copy"
        control={control}
        render={({ field }) => (
          <ChoiceField
            label={<h2>{t('copy')}</h2>}
            required
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            options={(['whole', 'public'] as const).map((value) => ({
              value,
              label: t(`copy.${value}`),
              hint: t(`copy.${value}.hint`),
            }))}
          />
        )}
      />
      {watch('copy') === 'public' ? publicCopy : null}
      <Controller
        name="form"
        control={control}
        render={({ field }) => (
          <ChoiceField
            label={<h2>{t('form')}</h2>}
            required
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            options={(['final', 'draft'] as const).map((value) => ({
              value,
              label: t(`form.${value}`),
              hint: t(`form.${value}.hint`),
            }))}
          />
        )}
      />
      {signed ? (
        <>
          <WhoSigns
            known={known}
            kept={kept}
            controls={{
              register,
              control,
              errors: { name: errorOf('name'), organisation: errorOf('organisation') },
            }}
            onRename={setRenaming}
            onForget={onForget}
          />
          <SignatureMeaning />
        </>
      ) : null}
      <Button type="submit">{t(signed ? 'sign' : 'makeDraft')}</Button>
    </form>
  )
}

/** A certificate that ran out makes no signature that a reader would accept. */
const usable = (identity: SigningIdentity | undefined): SigningIdentity | undefined =>
  identity && Date.parse(identity.validUntil) > Date.now() ? identity : undefined
