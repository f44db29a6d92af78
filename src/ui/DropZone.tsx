import { type ReactNode, useRef, useState } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language.ts'

type Props = {
  label: string
  children?: ReactNode
  /** As in `<input accept>`; a hint to the picker, not a check. */
  accept: string
  multiple?: boolean
  /** One line high: for a page on which files are one way among several. */
  small?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
}

/** Files by picker or by drop. The button is the keyboard's and the screen reader's way in. */
export function DropZone({
  label,
  children,
  accept,
  multiple = false,
  small = false,
  disabled,
  onFiles,
}: Props) {
  const t = useWords(uiWords)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])]
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1))
  }
  return (
    <section
      aria-label={label}
      className={['drop', small && 'low', over && 'over'].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p>
        <Button
          look={small ? 'quiet' : 'main'}
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {t(multiple ? 'chooseFiles' : 'chooseFile')}
        </Button>
      </p>
      <p>{t('orDrop')}</p>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
