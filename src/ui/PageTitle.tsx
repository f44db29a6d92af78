import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

/** Where the person was before this page; `undefined` on the first one, where focus stays at the top. */
export const CameFromContext = createContext<{ current: string | undefined }>({
  current: undefined,
})

type Props = {
  /** For the tab, the history and screen readers. */
  title: string
  /** Defaults to the title. */
  children?: ReactNode
  /** Something further down the page takes focus instead. */
  focusElsewhere?: boolean
}

/** The page's h1: names the document and, after a navigation, takes focus. */
export function PageTitle({ title, children, focusElsewhere = false }: Props) {
  const t = useWords(uiWords)
  const [location] = useLocation()
  const cameFrom = useContext(CameFromContext)
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('pageTitle', { title })
  }, [title, t])
  useEffect(() => {
    const moved = cameFrom.current !== undefined && cameFrom.current !== location
    cameFrom.current = location
    if (!moved || focusElsewhere) return
    ref.current?.focus({ preventScroll: true })
    globalThis.scrollTo?.(0, 0)
  }, [location, focusElsewhere, cameFrom])
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}
