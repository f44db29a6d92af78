import { type Ref, useId } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { Button } from './Button.tsx'
import { FieldError, type FieldWords, Hint } from './Field.tsx'
import { useWords } from './language.ts'
import { type OptionLayout, OptionList } from './OptionList.tsx'
import type { Choice } from './options.ts'

type Props = FieldWords & {
  id?: string | undefined
  options: readonly Choice[]
  /** '' when nothing is chosen. */
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  layout?: OptionLayout | undefined
  /** A chosen radio cannot be taken back by itself; without this a button does it. */
  required?: boolean
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One of several. */
export function ChoiceField({ id: given, label, hint, error, options, value, ...rest }: Props) {
  const t = useWords(uiWords)
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} aria-describedby={described || undefined} tabIndex={-1}>
      <legend>{label}</legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <OptionList
        type="radio"
        name={id}
        options={options}
        layout={rest.layout ?? 'list'}
        isOn={(option) => option === value}
        onToggle={rest.onChange}
        onBlur={rest.onBlur}
        firstRef={rest.inputRef}
      />
      {value === '' || rest.required ? null : (
        <Button look="plain" small onClick={() => rest.onChange('')}>
          {t('clearChoice')}
        </Button>
      )}
    </fieldset>
  )
}
