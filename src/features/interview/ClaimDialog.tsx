import { useForm } from 'react-hook-form'
import type { Source } from '#schemas/source.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import type { CiteValues } from './cite-values.ts'
import { SourceErrors } from './SourceErrors.tsx'
import { SourceFields } from './SourceFields.tsx'

type Props = {
  sources: readonly Source[]
  values: CiteValues
  onSave: (values: CiteValues) => void
  /** Gives back what was typed, so that it is there when the dialog opens again. */
  onClose: (values: CiteValues) => void
}

export function ClaimDialog({ sources, values, onSave, onClose }: Props) {
  const t = useWords(interviewWords)
  const form = useForm<CiteValues>({ defaultValues: values, shouldFocusError: false })
  const { register, control, handleSubmit, getValues, formState } = form
  const close = () => onClose(getValues())
  return (
    <Dialog title={t('addClaim')} onClose={close}>
      <form noValidate onSubmit={(event) => void handleSubmit(onSave)(event)}>
        <SourceErrors errors={formState.errors} attempt={formState.submitCount} />
        <TextArea
          label={t('statement')}
          hint={t('statementHint')}
          error={formState.errors.statement && t('statementMissing')}
          short
          maxLength={8_000}
          {...register('statement', { validate: (text) => text.trim() !== '' })}
        />
        <TextField
          label={t('prompt')}
          hint={t('promptHint')}
          maxLength={1_000}
          {...register('prompt')}
        />
        <SourceFields {...{ sources, control, register }} errors={formState.errors} />
        <TextField
          label={t('place')}
          hint={t('placeHint')}
          maxLength={200}
          {...register('place')}
        />
        <p className="row">
          <Button type="submit">{t('saveClaim')}</Button>
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
