import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './Field.tsx'

type Props = FieldWords & ComponentProps<'select'> & { options: { value: string; label: string }[] }

export const SelectField = ({ label, hint, error, id, options, ...select }: Props) => (
  <Field {...{ id, label, hint, error }}>
    {(wiring) => (
      <select {...select} {...wiring}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
