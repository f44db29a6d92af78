import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Source } from '#schemas/source.ts'
import { isPublishedDate } from '#src/domain/published-date.ts'
import { archivedPage, isWebLink } from '#src/domain/web-link.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { CheckField } from '#src/ui/CheckField.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { firstEmpty, kinds, patchFor, type SourceValues } from './source-values.ts'

type Props = {
  number: number
  values: SourceValues
  /** It was made just now: typing goes on at the first field that is still empty. */
  isNew: boolean
  /** Called for every change that is a value; what is not yet one stays in the form. */
  onChange: (patch: Partial<Omit<Source, 'id'>>) => void
  onDone: () => void
}

const voices = ['agency', 'independent', 'unknown'] as const

/** Writes into the draft while it is typed, so that nothing waits for a button. */
export function SourceForm({ number, values, isNew, onChange, onDone }: Props) {
  const t = useWords(sourcesWords)
  const kindWords = useWords(sourceKindWords)
  const { day } = useMoments()
  const { register, handleSubmit, subscribe, setFocus, setValue, formState, watch } =
    useForm<SourceValues>({ defaultValues: values, mode: 'onTouched' })
  const { errors } = formState
  const [opensAt] = useState(() => (isNew ? firstEmpty(values) : undefined))
  useEffect(() => {
    if (opensAt) setFocus(opensAt)
  }, [opensAt, setFocus])
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values: now }) => {
          const patch = isField(name) ? patchFor(name, now) : undefined
          if (patch) onChange(patch)
        },
      }),
    [subscribe, onChange],
  )
  const archived = archivedPage(watch('archive'))
  const link = (text: string) => text === '' || isWebLink(text) || t('error.link')
  return (
    <form
      className="card"
      aria-label={t('formTitle', { number })}
      noValidate
      onSubmit={(event) => void handleSubmit(onDone)(event)}
    >
      <TextField
        label={t('field.title')}
        hint={t('field.title.hint')}
        error={errors.title?.message}
        maxLength={1_000}
        {...register('title', { validate: (text) => text.trim() !== '' || t('error.title') })}
      />
      <SelectField
        label={t('field.kind')}
        options={[
          { value: '', label: kindWords('unsaid') },
          ...kinds.map((value) => ({ value, label: kindWords(value) })),
        ]}
        {...register('kind')}
      />
      <TextField
        label={t('field.author')}
        hint={t('field.author.hint')}
        maxLength={500}
        {...register('author')}
      />
      <TextField
        label={t('field.publisher')}
        hint={t('field.publisher.hint')}
        maxLength={500}
        {...register('publisher')}
      />
      <TextField
        label={t('field.date')}
        hint={t('field.date.hint')}
        error={errors.date?.message}
        maxLength={10}
        {...register('date', { validate: (date) => isPublishedDate(date) || t('error.date') })}
      />
      <TextField
        label={t('field.link')}
        hint={t('field.link.hint')}
        error={errors.link?.message}
        inputMode="url"
        maxLength={2_000}
        {...register('link', { validate: link })}
      />
      <TextField
        label={t('field.archive')}
        hint={
          archived ? t('field.archive.taken', { day: day(archived.day) }) : t('field.archive.hint')
        }
        error={errors.archive?.message}
        inputMode="url"
        maxLength={2_000}
        {...register('archive', { validate: link })}
      />
      <TextField
        label={t('field.reference')}
        hint={t('field.reference.hint')}
        maxLength={500}
        {...register('reference')}
      />
      <DateField
        label={t('field.seen')}
        hint={
          <>
            {t('field.seen.hint')}{' '}
            <Button look="plain" small onClick={() => setValue('seen', today())}>
              {t('field.seen.today')}
            </Button>
          </>
        }
        {...register('seen')}
      />
      <SelectField
        label={t('field.voice')}
        hint={t('field.voice.hint')}
        options={voices.map((value) => ({ value, label: t(`voice.${value}`) }))}
        {...register('voice')}
      />
      <CheckField
        label={t('field.confidential')}
        hint={t('field.confidential.hint')}
        {...register('confidential')}
      />
      <p className="row">
        <Button type="submit">{t('done')}</Button>
      </p>
    </form>
  )
}

const isField = (name: string | undefined): name is keyof SourceValues => name !== undefined

/** The day on this device's own clock and calendar. */
const today = () => new Date().toLocaleDateString('sv-SE')
