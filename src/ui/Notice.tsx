import type { ReactNode } from 'react'

export type Tone = 'bad' | 'unknown' | 'partial' | 'good' | 'neutral' | 'info'

type Props = {
  tone?: Tone
  title?: string
  /** `alert` interrupts a screen reader, `status` waits; neither when it was there from the start. */
  role?: 'alert' | 'status'
  strip?: boolean
  children: ReactNode
}

/** Something to know. The tone's colour repeats what the words say. */
export const Notice = ({ tone = 'info', title, role, strip, children }: Props) => (
  <div className={['notice', tone, strip && 'strip'].filter(Boolean).join(' ')} role={role}>
    {title ? <h2>{title}</h2> : null}
    {children}
  </div>
)
