import type { ReactNode } from 'react'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { Rail } from './Rail.tsx'

/** Every page of a draft stands beside the list of all its pages; the page brings its own `main`. */
export const DraftFrame = ({ draft, children }: { draft: OpenDraft; children: ReactNode }) => (
  <div className="shell">
    <Rail draft={draft} />
    {children}
  </div>
)
