import type { Ref } from 'react'
import { type Choice, groupsOf } from './options.ts'
import { StatusShape } from './StatusMark.tsx'

export type OptionLayout = 'list' | 'across' | 'two-up'

type Props = {
  type: 'radio' | 'checkbox'
  name: string
  options: readonly Choice[]
  layout: OptionLayout
  isOn: (value: string) => boolean
  onToggle: (value: string, on: boolean) => void
  onBlur?: (() => void) | undefined
  /** The first control, so that an error summary or a form can move there. */
  firstRef?: Ref<HTMLInputElement> | undefined
}

/** Native radios or checkboxes whose whole row is the target. */
export function OptionList({ options, firstRef, ...rest }: Props) {
  const first = options[0]?.value
  return groupsOf(options).map(({ heading, options: members }) => {
    const rows = members.map((option) => (
      <OptionRow
        key={option.value}
        option={option}
        inputRef={option.value === first ? firstRef : undefined}
        {...rest}
      />
    ))
    return heading === undefined ? (
      <div key={members[0]?.value} className={`options ${rest.layout}`}>
        {rows}
      </div>
    ) : (
      <fieldset key={heading}>
        <legend className="group">{heading}</legend>
        <div className={`options ${rest.layout}`}>{rows}</div>
      </fieldset>
    )
  })
}

type RowProps = Omit<Props, 'options' | 'firstRef' | 'layout'> & {
  option: Choice
  inputRef: Ref<HTMLInputElement> | undefined
}

function OptionRow({ option, type, name, isOn, onToggle, onBlur, inputRef }: RowProps) {
  const { value, label, hint, mark } = option
  return (
    <label className={mark ? `opt shaped ${mark}` : 'opt'}>
      <input
        ref={inputRef}
        type={type}
        name={name}
        value={value}
        checked={isOn(value)}
        onChange={(event) => onToggle(value, event.currentTarget.checked)}
        onBlur={onBlur}
      />
      {mark ? <StatusShape status={mark} /> : null}
      <span>
        <b>{label}</b>
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  )
}
