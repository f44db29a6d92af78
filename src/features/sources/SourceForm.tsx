import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { isPublishedDate, isWebLink, patchFor, type SourceValues } from './source-values.ts'

type Props = {
  id: string
  number: number
  values: SourceValues
  /** Called for every change that is a value; what is not yet one stays in the form. */
  onChange: (patch: Partial<SourceValues>) => void
  onDone: () => void
  onRemove: () => void
}

const voices = ['agency', 'independent', 'unknown'] as const

/** Writes into the draft while it is typed, so that nothing waits for a button. */
export function SourceForm({ id, number, values, onChange, onDone, onRemove }: Props) {
  const t = useWords(sourcesWords)
  const { register, handleSubmit, subscribe, setFocus, setValue, formState } =
    useForm<SourceValues>({ defaultValues: values, mode: 'onTouched' })
  const { errors } = formState
  useEffect(() => setFocus('title'), [setFocus])
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
  const error = (name: keyof SourceValues) => errors[name]?.message
  return (
    <form
      className="card"
      aria-label={t('formTitle', { number })}
      noValidate
      onSubmit={(event) => void handleSubmit(onDone)(event)}
    >
      <TextField
        id={`${id}-title`}
        label={t('field.title')}
        hint={t('field.title.hint')}
        error={error('title')}
        maxLength={1_000}
        {...register('title', {
          validate: (title) => title.trim() !== '' || t('error.title'),
        })}
      />
      <TextField
        label={t('field.author')}
        hint={t('field.author.hint')}
        maxLength={500}
        {...register('author')}
      />
      <TextField
        label={t('field.date')}
        hint={t('field.date.hint')}
        error={error('date')}
        maxLength={10}
        {...register('date', { validate: (date) => isPublishedDate(date) || t('error.date') })}
      />
      <TextField
        label={t('field.link')}
        hint={t('field.link.hint')}
        error={error('link')}
        inputMode="url"
        maxLength={2_000}
        {...register('link', {
          validate: (link) => link === '' || isWebLink(link) || t('error.link'),
        })}
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
      <p className="row">
        <Button type="submit">{t('done')}</Button>
        <Button look="plain" danger onClick={onRemove}>
          {t('removeOf', { number })}
        </Button>
      </p>
    </form>
  )
}

const fields = new Set<string>(['title', 'author', 'date', 'link', 'seen', 'voice'])
const isField = (name: string | undefined): name is keyof SourceValues =>
  name !== undefined && fields.has(name)

/** The day on this device's own clock and calendar. */
const today = () => new Date().toLocaleDateString('sv-SE')
