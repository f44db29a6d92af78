import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import type { Letter } from '#src/domain/letter-model.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'

type Props = {
  fields: Letter['fields']
  /** Of the letter, which its fields speak as well. */
  language: string
  onFill: (field: string, value: string) => void
}

/** Writes into the draft while it is typed, so that nothing waits for a button. */
export function LetterFields({ fields, language, onFill }: Props) {
  const { register, subscribe } = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(fields.map(({ id, value }) => [id, value])),
  })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name !== undefined) onFill(name, values[name] ?? '')
        },
      }),
    [subscribe, onFill],
  )
  return (
    <form className="prose" lang={language} noValidate onSubmit={(event) => event.preventDefault()}>
      {fields.map(({ id, kind, label, hint }) => {
        const props = { label, hint, ...register(id) }
        if (kind === 'date') return <DateField key={id} {...props} />
        return kind === 'line' ? (
          <TextField key={id} maxLength={500} {...props} />
        ) : (
          <TextArea key={id} short maxLength={4_000} {...props} />
        )
      })}
    </form>
  )
}
