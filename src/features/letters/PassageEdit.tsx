import { useEffect, useRef, useState } from 'react'
import type { LetterPassage } from '#src/domain/letter-model.ts'
import { lettersWords } from '#src/locales/letters.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'

type Props = {
  passage: LetterPassage
  onChange: (text: string) => void
  onDone: () => void
}

const entries: readonly LetterPassage['as'][] = ['bullets', 'numbers', 'address']

/** Writes into the draft while it is typed; Escape is done, like the button. */
export function PassageEdit({ passage, onChange, onDone }: Props) {
  const t = useWords(lettersWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(passage.text)
  useEffect(() => area.current?.focus(), [])
  const { label, as } = passage
  return (
    <div className="letter-edit">
      <TextArea
        ref={area}
        label={t('text', { name: label })}
        hint={t(entries.includes(as) ? 'textHint.lines' : 'textHint.text')}
        rows={Math.min(18, Math.max(3, Math.ceil(text.length / 70) + text.split('\n').length))}
        maxLength={20_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          onChange(event.currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
        }}
      />
      <Button small aria-label={t('doneOf', { name: label })} onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  )
}
