import { Link } from '@react-pdf/renderer'
import type { PropsWithChildren } from 'react'

/** Names of places in the document that links lead to. */
export const practiceId = (id: string): string => `practice-${id}`
export const sourceId = (number: number): string => `source-${number}`

/** Leads to the part of this document with that id; looks like the text around it. */
export const InternalLink = ({ to, children }: PropsWithChildren<{ to: string }>) => (
  <Link src={`#${to}`} style={{ textDecoration: 'none' }}>
    {children}
  </Link>
)
