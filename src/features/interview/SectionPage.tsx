import { useStore } from 'zustand'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { TermedText } from '#src/ui/TermedText.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { NotAsked } from './NotAsked.tsx'
import { PageTurn } from './PageTurn.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { useOverview } from './use-overview.ts'

type Props = { draft: OpenDraft; section: string; at: string | undefined }

/** One section's questions on one page. */
export function SectionPage({ draft, section: id, at }: Props) {
  const t = useWords(interviewWords)
  const overview = useOverview(draft)
  const section = useStore(draft.store, ({ framework }) =>
    framework.sections.find((candidate) => candidate.id === id),
  )
  const asked = overview.findings.asked.sections.some((part) => part.section.id === id)
  if (section?.kind !== 'questions') return <NotAsked draft={draft} />
  return (
    <main>
      <PageTitle title={section.title} focusElsewhere={at !== undefined} />
      <TermedText text={section.intro} terms={overview.framework.glossary} />
      {asked ? null : <p>{t('sectionHidden')}</p>}
      <QuestionForm key={id} draft={draft} section={section} at={at} />
      <PageTurn overview={overview} page={id} />
    </main>
  )
}
