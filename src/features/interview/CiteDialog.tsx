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
  /** Only place and words of an existing citation are changed here. */
  sourceFixed: boolean
  onSave: (values: CiteValues) => void
  /** Gives back what was typed, so that it is there when the dialog opens again. */
  onClose: (values: CiteValues) => void
}

export function CiteDialog({ sources, values, sourceFixed, onSave, onClose }: Props) {
  const t = useWords(interviewWords)
  const form = useForm<CiteValues>({ defaultValues: values, shouldFocusError: false })
  const { register, control, handleSubmit, getValues, formState } = form
  const close = () => onClose(getValues())
  return (
    <Dialog title={t(sourceFixed ? 'editCitation' : 'cite')} onClose={close}>
      <form noValidate onSubmit={(event) => void handleSubmit(onSave)(event)}>
        <SourceErrors errors={formState.errors} attempt={formState.submitCount} />
        {sourceFixed ? null : (
          <SourceFields {...{ sources, control, register }} errors={formState.errors} />
        )}
        <TextField
          label={t('place')}
          hint={t('placeHint')}
          maxLength={200}
          {...register('place')}
        />
        <TextArea
          label={t('quote')}
          hint={t('quoteHint')}
          short
          maxLength={2_000}
          {...register('quote')}
        />
        <p className="row">
          <Button type="submit">{t(sourceFixed ? 'saveCitation' : 'citeThis')}</Button>
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
