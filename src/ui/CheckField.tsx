import { type ComponentProps, type ReactNode, useId } from 'react'

type Props = ComponentProps<'input'> & { label: ReactNode; hint?: ReactNode }

/** One thing that is so or not; the whole row is the target. Takes what `register` gives. */
export function CheckField({ label, hint, ...input }: Props) {
  const id = useId()
  return (
    <div className="field">
      <div className="options list">
        <label className="opt">
          <input type="checkbox" aria-describedby={hint ? id : undefined} {...input} />
          <span>
            <b>{label}</b>
          </span>
        </label>
      </div>
      {hint ? (
        <p className="hint" id={id}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
