import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form'
import { useController, useWatch } from 'react-hook-form'
import type { Source } from '#schemas/source.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { type CiteValues, publishedDate, webLink } from './cite-values.ts'

type Props = {
  sources: readonly Source[]
  control: Control<CiteValues>
  register: UseFormRegister<CiteValues>
  errors: FieldErrors<CiteValues>
}

const voices = ['agency', 'independent', 'unknown'] as const

/** A source from the list, or the details of a new one. */
export function SourceFields({ sources, control, register, errors }: Props) {
  const t = useWords(interviewWords)
  const chosen = useWatch({ control, name: 'source' })
  const { field: voice } = useController({ control, name: 'voice' })
  const isNew = chosen === ''
  return (
    <>
      {sources.length > 0 ? (
        <SelectField
          label={t('source')}
          options={[
            { value: '', label: t('newSource') },
            ...sources.map(({ id, title, confidential }, at) => {
              const label = `[${at + 1}] ${title || t('untitledSource')}`
              return { value: id, label: confidential ? t('confidentialSource', { label }) : label }
            }),
          ]}
          {...register('source')}
        />
      ) : null}
      {isNew ? (
        <>
          <TextField
            id="source-title"
            label={t('sourceTitle')}
            error={errors.title && t('titleMissing')}
            maxLength={1_000}
            {...register('title', { validate: (title) => title.trim() !== '' })}
          />
          <TextField label={t('sourceAuthor')} maxLength={500} {...register('author')} />
          <TextField
            id="source-date"
            label={t('sourceDate')}
            hint={t('sourceDateHint')}
            error={errors.date && t('dateUnclear')}
            maxLength={10}
            {...register('date', { validate: (date) => publishedDate.test(date.trim()) })}
          />
          <TextField
            id="source-link"
            label={t('sourceLink')}
            error={errors.link && t('linkUnsafe')}
            maxLength={2_000}
            inputMode="url"
            {...register('link', { validate: (link) => webLink.test(link.trim()) })}
          />
          <DateField label={t('sourceSeen')} {...register('seen')} />
          <ChoiceField
            label={t('sourceVoice')}
            hint={t('sourceVoiceHint')}
            required
            value={voice.value}
            onChange={voice.onChange}
            options={voices.map((value) => ({ value, label: t(`voice.${value}`) }))}
          />
        </>
      ) : null}
    </>
  )
}
