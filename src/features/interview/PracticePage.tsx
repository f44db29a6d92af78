import { useStore } from 'zustand'
import type { Practice } from '#schemas/practice.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { NotAsked } from './NotAsked.tsx'
import { PracticeHelp } from './PracticeHelp.tsx'
import { PracticeWork } from './PracticeWork.tsx'
import { useOverview } from './use-overview.ts'

type Props = { draft: OpenDraft; practice: string; at: string | undefined }

/** One practice a page: what the agency says beside what the record shows, with help at the side. */
export function PracticePage({ draft, practice: id, at }: Props) {
  const overview = useOverview(draft)
  const whole = useStore(draft.store, ({ framework }) =>
    framework.sections
      .flatMap((section): Practice[] => (section.kind === 'practices' ? section.practices : []))
      .find((practice) => practice.id === id),
  )
  const finding = overview.findings.practices.find(({ practice }) => practice.id === id)
  if (!whole || !finding) return <NotAsked draft={draft} />
  return (
    <div className="with-help">
      <PracticeWork
        key={id}
        draft={draft}
        overview={overview}
        whole={whole}
        finding={finding}
        at={at}
      />
      <PracticeHelp draft={draft} practice={whole} />
    </div>
  )
}
