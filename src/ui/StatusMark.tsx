import type { ReactNode } from 'react'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

export type Mark =
  | 'met'
  | 'partly-met'
  | 'not-met'
  | 'not-shown'
  | 'not-applicable'
  | 'waived'
  | 'unanswered'

const ring = <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
const paper = 'var(--paper)'

/** One outline each, so that they are told apart without colour and at a glance. */
const shapes: Record<Mark, ReactNode> = {
  met: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path d="M5 9.3l2.7 2.7L13 6.6" fill="none" stroke={paper} strokeWidth="2" />
    </>
  ),
  'partly-met': (
    <>
      {ring}
      <path d="M9 1.8a7.2 7.2 0 010 14.4z" fill="currentColor" />
    </>
  ),
  'not-met': (
    <>
      <path d="M5.5 1h7L17 5.5v7L12.5 17h-7L1 12.5v-7z" fill="currentColor" />
      <path d="M6 6l6 6M12 6l-6 6" stroke={paper} strokeWidth="2" />
    </>
  ),
  'not-shown': (
    <>
      <circle
        cx="9"
        cy="9"
        r="7.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray="3 2.4"
      />
      <path
        d="M6.9 7a2.1 2.1 0 114 .6c-.5 1-1.9 1.1-1.9 2.6M9 12.7v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </>
  ),
  'not-applicable': (
    <>
      {ring}
      <path d="M5.4 9h7.2" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  waived: (
    <>
      <path d="M4.5 17V1.5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M4.5 2.2h10.8l-2.6 3.9 2.6 3.9H4.5z" fill="currentColor" />
    </>
  ),
  unanswered: (
    <circle
      cx="9"
      cy="9"
      r="7.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      opacity=".8"
    />
  ),
}

/** The shape alone, for places where the word stands beside it anyway. */
export const StatusShape = ({ status }: { status: Mark }) => (
  <svg className={`shape ${status}`} viewBox="0 0 18 18" aria-hidden="true">
    {shapes[status]}
  </svg>
)

/** Shape and word; `wordHidden` keeps the word for screen readers only. */
export function StatusMark({ status, wordHidden = false }: { status: Mark; wordHidden?: boolean }) {
  const t = useWords(uiWords)
  return (
    <span className={`st ${status}`}>
      <StatusShape status={status} />
      <span className={wordHidden ? 'hidden-visually' : undefined}>{t(`status.${status}`)}</span>
    </span>
  )
}
