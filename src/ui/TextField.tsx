import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './Field.tsx'

type Props = FieldWords & ComponentProps<'input'>

/** One line of text, a day (`type="date"`, `YYYY-MM-DD`), a link. Takes what `register` gives. */
export const TextField = ({ label, hint, error, id, ...input }: Props) => (
  <Field {...{ id, label, hint, error }}>
    {(wiring) => <input type="text" autoComplete="off" {...input} {...wiring} />}
  </Field>
)

export const DateField = (props: Props) => <TextField {...props} type="date" max="9999-12-31" />
