import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; children: ReactNode }

export const Disclosure = ({ summary, open, children }: Props) => (
  <details open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)
