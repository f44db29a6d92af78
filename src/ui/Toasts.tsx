import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language.ts'

export type Toast = { text: string; undo?: () => void }
type Shown = Toast & { id: number }

const ToastContext = createContext<(toast: Toast | undefined) => void>(() => undefined)

/**
 * Says what was done and offers to undo it. Stays until dismissed or replaced: nobody is timed. Called with
 * `undefined` when undoing would no longer reach anything.
 */
export const useToast = () => useContext(ToastContext)

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useWords(uiWords)
  const count = useRef(0)
  const [shown, setShown] = useState<Shown>()
  const show = useCallback((toast: Toast | undefined) => {
    count.current += 1
    setShown(toast && { ...toast, id: count.current })
  }, [])
  const close = () => setShown(undefined)
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {shown ? (
          <div className="toast" key={shown.id}>
            <span>{shown.text}</span>
            {shown.undo ? (
              <Button
                look="plain"
                small
                onClick={() => {
                  shown.undo?.()
                  close()
                }}
              >
                {t('undo')}
              </Button>
            ) : null}
            <Button look="plain" small onClick={close}>
              {t('dismiss')}
            </Button>
          </div>
        ) : null}
      </div>
    </ToastContext>
  )
}
