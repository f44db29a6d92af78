import { type Ref, useId } from 'react'
import { FieldError, type FieldWords, Hint } from './Field.tsx'
import { type OptionLayout, OptionList } from './OptionList.tsx'
import type { Choice } from './options.ts'

type Props = FieldWords & {
  id?: string | undefined
  options: readonly Choice[]
  values: readonly string[]
  /** Gives the values in the order of the options. */
  onChange: (values: string[]) => void
  onBlur?: (() => void) | undefined
  layout?: OptionLayout | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** Any number of several. Values that no option has (from another version) are kept at the end. */
export function ManyField({ id: given, label, hint, error, options, values, ...rest }: Props) {
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const toggle = (value: string, on: boolean) => {
    const next = new Set(values)
    if (on) next.add(value)
    else next.delete(value)
    const known = options.map((option) => option.value)
    const unknown = [...next].filter((kept) => !known.includes(kept))
    rest.onChange([...known.filter((option) => next.has(option)), ...unknown])
  }
  return (
    <fieldset id={id} aria-describedby={described || undefined} tabIndex={-1}>
      <legend>{label}</legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <OptionList
        type="checkbox"
        name={id}
        options={options}
        layout={rest.layout ?? 'list'}
        isOn={(option) => values.includes(option)}
        onToggle={toggle}
        onBlur={rest.onBlur}
        firstRef={rest.inputRef}
      />
    </fieldset>
  )
}
