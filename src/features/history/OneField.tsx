import { useId, useState } from 'react'
import { Button } from '#src/ui/Button.tsx'
import { TextField } from '#src/ui/TextField.tsx'

type Props = {
  title: string
  text: string
  label: string
  hint: string
  button: string
  initial?: string
  /** What is wrong with the value; `undefined` when it can be taken. */
  check?: (value: string) => string | undefined
  disabled?: boolean
  onDone: (value: string) => Promise<boolean>
}

/** A heading, a sentence, one field and its button; an error stands at the field and takes focus. */
export function OneField({ title, text, label, hint, button, initial, ...rest }: Props) {
  const { check, disabled, onDone } = rest
  const id = useId()
  const [value, setValue] = useState(initial ?? '')
  const [error, setError] = useState<string>()
  const done = async () => {
    const wrong = check?.(value.trim())
    setError(wrong)
    if (wrong) document.getElementById(id)?.focus()
    else if (await onDone(value.trim())) setValue(initial === undefined ? '' : value.trim())
  }
  return (
    <section className="apart prose">
      <h2>{title}</h2>
      <p className="small">{text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void done()
        }}
      >
        <TextField
          {...{ id, label, hint, error, value, disabled }}
          maxLength={200}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <p className="row">
          <Button type="submit" look="quiet" small disabled={disabled}>
            {button}
          </Button>
        </p>
      </form>
    </section>
  )
}
