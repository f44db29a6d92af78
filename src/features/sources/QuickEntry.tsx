import { useId, useRef, useState } from 'react'
import type { Source } from '#schemas/source.ts'
import { type Derived, pastedFields, readReference } from '#src/domain/read-reference.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import { emptySource } from './source-values.ts'

type Props = {
  onAdd: (source: Omit<Source, 'id'>, derived: readonly Derived[]) => void
  /** What was pasted is a list in BibTeX or CSL-JSON. */
  onList: (text: string) => void
}

/** Several entries, or one in a format of its own: looked at more closely before anything is added. */
const isList = (text: string) => /^\s*[[{]/.test(text) || /^\s*@\s*[a-zA-Z]+\s*[{(]/m.test(text)

/** One box for whatever is at hand; Enter adds. An empty box makes an empty source. */
export function QuickEntry({ onAdd, onList }: Props) {
  const t = useWords(sourcesWords)
  const id = useId()
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const add = () => {
    setText('')
    if (isList(text)) return onList(text)
    const derived = readReference(text)
    onAdd({ ...emptySource, ...pastedFields(derived) }, derived)
  }
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextArea
        id={id}
        label={t('quick')}
        hint={t('quick.hint')}
        short
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          form.current?.requestSubmit()
        }}
      />
      <p>
        <Button type="submit">{t('add')}</Button>
      </p>
    </form>
  )
}
