import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { uiWords } from '#src/locales/ui.ts'
import { Button } from './Button.tsx'
import { useWords } from './language.ts'

export type Toast = { text: string; undo?: () => void }
type Shown = Toast & { id: number; place: string }

const ToastContext = createContext<(toast: Toast | undefined) => void>(() => undefined)

/**
 * Says what was done and offers to undo it. Stays until dismissed, replaced, or until the person goes elsewhere:
 * nobody is timed. Called with `undefined` when undoing would no longer reach anything.
 */
export const useToast = () => useContext(ToastContext)

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useWords(uiWords)
  const count = useRef(0)
  const [location] = useLocation()
  const place = useRef('')
  place.current = placeOf(location)
  const [last, setShown] = useState<Shown>()
  const shown = last?.place === placeOf(location) ? last : undefined
  const show = useCallback((toast: Toast | undefined) => {
    count.current += 1
    setShown(toast && { ...toast, id: count.current, place: place.current })
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

/** All pages of one draft are one place. */
const placeOf = (location: string): string => /^\/draft\/[^/?]+/.exec(location)?.[0] ?? location
