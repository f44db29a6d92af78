import { useForm } from 'react-hook-form'
import type { Acquaintance } from '#schemas/address-book.ts'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { fingerprintFrom } from '#src/workflows/spoken-fingerprint.ts'

type Props = {
  entry: Acquaintance | undefined
  onSave: (entry: Acquaintance) => void
  onCancel: () => void
}

const ways = ['phone', 'in-person', 'website', 'other'] as const

/** One person; the fingerprint may be typed as digits or as the words that were read aloud. */
export function AcquaintanceForm({ entry, onSave, onCancel }: Props) {
  const t = useWords(keysWords)
  const { register, handleSubmit, formState } = useForm<Acquaintance>({
    defaultValues: entry ?? {
      ...{ fingerprint: '', name: '', organisation: '', compared: 'phone', note: '' },
      day: new Date().toISOString().slice(0, 10),
    },
  })
  const { errors } = formState
  const submit = handleSubmit((values) => {
    const fingerprint = fingerprintFrom(values.fingerprint)
    if (fingerprint) onSave({ ...values, name: values.name.trim(), fingerprint })
  })
  return (
    <form noValidate className="card" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('book.name')}
        maxLength={200}
        error={errors.name?.message}
        {...register('name', {
          validate: (name) => name.trim() !== '' || t('book.name.missing'),
        })}
      />
      <TextField label={t('book.organisation')} maxLength={200} {...register('organisation')} />
      <TextArea
        label={t('book.fingerprint')}
        hint={t('book.fingerprint.hint')}
        short
        readOnly={entry !== undefined}
        error={errors.fingerprint?.message}
        {...register('fingerprint', {
          validate: (text) => fingerprintFrom(text) !== undefined || t('book.fingerprint.wrong'),
        })}
      />
      <SelectField
        label={t('book.how')}
        options={ways.map((value) => ({ value, label: t(`how.${value}`) }))}
        {...register('compared')}
      />
      <DateField
        label={t('book.day')}
        error={errors.day?.message}
        {...register('day', { validate: (day) => day !== '' || t('book.day.missing') })}
      />
      <TextArea label={t('book.note')} short maxLength={2000} {...register('note')} />
      <p className="row">
        <Button type="submit">{t('book.save')}</Button>
        <Button look="plain" onClick={onCancel}>
          {t('book.cancel')}
        </Button>
      </p>
    </form>
  )
}
