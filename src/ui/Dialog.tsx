import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language.ts'

type Props = {
  title: string
  /** Without it the person cannot close the dialog. */
  onClose?: () => void
  children: ReactNode
}

/**
 * A native modal dialog, open for as long as it is rendered. The browser keeps focus inside, closes it on
 * Escape and gives focus back to the control that opened it.
 */
export function Dialog({ title, onClose, children }: Props) {
  const t = useWords(uiWords)
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      closedby={onClose ? 'closerequest' : 'none'}
      onCancel={(event) => {
        if (event.target !== ref.current) return
        event.preventDefault()
        onClose?.()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        {onClose ? (
          <Button look="plain" small onClick={onClose}>
            {t('close')}
          </Button>
        ) : null}
      </header>
      {children}
    </dialog>
  )
}
