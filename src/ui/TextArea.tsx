import { type ComponentProps, useState } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { Field, type FieldWords } from './Field.tsx'
import { useWords } from './language.ts'

type Props = FieldWords & ComponentProps<'textarea'> & { short?: boolean }

const nearlyFull = 0.9

/** Several lines of text. Says how much room is left before it runs out, never only when it has. */
export function TextArea({ label, hint, error, id, short, onInput, ...area }: Props) {
  const t = useWords(uiWords)
  const [left, setLeft] = useState<number>()
  const { maxLength } = area
  return (
    <Field {...{ id, label, hint, error }}>
      {(wiring) => (
        <>
          <textarea
            className={short ? 'short' : undefined}
            {...area}
            {...wiring}
            onInput={(event) => {
              const used = event.currentTarget.value.length
              setLeft(maxLength && used > maxLength * nearlyFull ? maxLength - used : undefined)
              onInput?.(event)
            }}
          />
          <p className="count" role="status" hidden={left === undefined}>
            {left === undefined ? null : t('charactersLeft', { count: left })}
          </p>
        </>
      )}
    </Field>
  )
}
