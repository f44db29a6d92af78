import { createContext, type ReactNode, useContext } from 'react'
import { Link } from 'wouter'
import { draftAddress } from '#src/ui/draft-address.ts'

/** The draft whose findings are shown. */
export const DraftIdContext = createContext('')

type Props = {
  practice: string
  /** A line of the practice. */
  line?: string | undefined
  children: ReactNode
}

export const PracticeLink = ({ practice, line, children }: Props) => (
  <Link href={draftAddress.practice(useContext(DraftIdContext), practice, line)}>{children}</Link>
)
