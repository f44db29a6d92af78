import { useController } from 'react-hook-form'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import type { FindingForm } from './use-finding-form.ts'

const levels = ['low', 'medium', 'high'] as const

export function ConfidenceField({ target, form }: { target: string; form: FindingForm }) {
  const t = useWords(interviewWords)
  const { field } = useController({ control: form.control, name: `${target}.confidence` })
  return (
    <ChoiceField
      label={t('confidence')}
      layout="across"
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      options={levels.map((value) => ({ value, label: t(`confidence.${value}`) }))}
    />
  )
}
