import { type ReactNode, useId } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

/** What the control inside a field must carry so that label, hint and error reach everybody. */
type Wiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode | undefined
  /** What is wrong and what to do; shown beside the field and read out with it. */
  error?: string | undefined
}

type Props = FieldWords & {
  /** Given when something else links to the control. */
  id?: string | undefined
  children: (wiring: Wiring) => ReactNode
}

export function Field({ id: given, label, hint, error, children }: Props) {
  const own = useId()
  const id = given ?? own
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export const Hint = ({ id, hint }: { id: string; hint: ReactNode }) =>
  hint ? (
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const t = useWords(uiWords)
  return error ? (
    <p className="error" id={`${id}-error`}>
      <span className="hidden-visually">{t('errorPrefix')} </span>
      {error}
    </p>
  ) : null
}
