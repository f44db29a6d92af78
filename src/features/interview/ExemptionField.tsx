import { useController } from 'react-hook-form'
import type { Framework } from '#schemas/framework.ts'
import type { Exemption } from '#schemas/practice.ts'
import { citedPlace } from '#src/domain/citation.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { Citation } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import type { FindingForm } from './use-finding-form.ts'

type Props = {
  target: string
  form: FindingForm
  exemptions: readonly Exemption[]
  framework: Framework
}

/** The reasons that the source itself gives; without one of them nothing is exempt. */
export function ExemptionField({ target, form, exemptions, framework }: Props) {
  const t = useWords(interviewWords)
  const { field } = useController({ control: form.control, name: `${target}.exemption` })
  return (
    <ChoiceField
      label={t('exemption')}
      hint={t('exemptionHint')}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      options={exemptions.map(({ id, reason, citation }) => ({
        value: id,
        label: reason,
        hint: <Citation place={citedPlace(framework, citation)} />,
      }))}
    />
  )
}
