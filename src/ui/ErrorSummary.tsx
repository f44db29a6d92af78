import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'

type Props = { title: string; errors: { id: string; text: string }[] }

/** All that is wrong in one place; takes focus when it appears, each line leads to its field. */
export function ErrorSummary({ title, errors }: Props) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section ref={ref} className="notice bad" tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <Button look="plain" onClick={() => document.getElementById(id)?.focus()}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
