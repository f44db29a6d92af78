import type { Row } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Field } from '#schemas/question.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { choicesOf } from './choices.ts'
import { RequirementsField } from './RequirementsField.tsx'

type Cell = Row['cells'][string]
type Props = {
  id: string
  field: Field
  framework: Framework
  value: Cell | undefined
  onChange: (value: Cell) => void
}

const longestCell = 8_000
/** More options than these are a menu: rows repeat, and a long list in each would hide them. */
const mostRadios = 8

/** The control for one cell of a row; a new kind of field is a new case here. */
export function CellControl({ id, field, framework, value, onChange }: Props) {
  const t = useWords(interviewWords)
  const words = { id, label: field.label, hint: field.hint }
  const text = typeof value === 'string' ? value : ''
  const texts = Array.isArray(value) ? value : []
  const written = {
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  switch (field.kind) {
    case 'text':
      return (
        <TextField {...words} {...written} maxLength={Math.min(field.maxLength, longestCell)} />
      )
    case 'long-text':
      return (
        <TextArea
          {...words}
          {...written}
          short
          maxLength={Math.min(field.maxLength, longestCell)}
        />
      )
    case 'date':
      return <DateField {...words} {...written} />
    case 'choice':
      return field.options.length > mostRadios ? (
        <SelectField
          {...words}
          {...written}
          options={[{ value: '', label: t('choose') }, ...field.options]}
        />
      ) : (
        <ChoiceField
          {...words}
          layout="two-up"
          options={choicesOf(field.options)}
          value={text}
          onChange={onChange}
        />
      )
    case 'many':
      return (
        <ManyField
          {...words}
          layout="two-up"
          options={choicesOf(field.options)}
          values={texts}
          onChange={onChange}
        />
      )
    case 'requirements':
      return (
        <RequirementsField {...words} framework={framework} values={texts} onChange={onChange} />
      )
  }
}
