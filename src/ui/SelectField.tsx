import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './Field.tsx'
import { groupsOf } from './options.ts'

type SelectOption = { value: string; label: string; group?: string | undefined }
type Props = FieldWords & ComponentProps<'select'> & { options: readonly SelectOption[] }

/** One of many, where a list of radios would be too long; options with the same group stand together. */
export const SelectField = ({ label, hint, error, id, options, ...select }: Props) => (
  <Field {...{ id, label, hint, error }}>
    {(wiring) => (
      <select {...select} {...wiring}>
        {groupsOf(options).map(({ heading, options: members }) =>
          heading === undefined ? (
            members.map(Item)
          ) : (
            <optgroup key={heading} label={heading}>
              {members.map(Item)}
            </optgroup>
          ),
        )}
      </select>
    )}
  </Field>
)

const Item = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)
