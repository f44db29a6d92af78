import { memo } from 'react'
import type { Practice } from '#schemas/practice.ts'
import { citedPlace } from '#src/domain/citation.ts'
import type { PracticeFinding } from '#src/domain/findings.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Citation, LevelTag } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { TermedText } from '#src/ui/TermedText.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ClaimsCard } from './ClaimsCard.tsx'
import { FindingFields } from './FindingFields.tsx'
import { OpenQuestionsCard } from './OpenQuestionsCard.tsx'
import { OthersSayCard } from './OthersSayCard.tsx'
import { PageTurn } from './PageTurn.tsx'
import { PracticeDepth } from './PracticeDepth.tsx'
import { PracticeLines } from './PracticeLines.tsx'
import { useFindingForm } from './use-finding-form.ts'
import { useFocusAt } from './use-focus-at.ts'
import type { Overview } from './use-overview.ts'

type Props = {
  draft: OpenDraft
  overview: Overview
  /** With every line, also those that are not asked at present. */
  whole: Practice
  finding: PracticeFinding
  at: string | undefined
}

/** Drawn anew only when something follows differently, not at each keystroke. */
export const PracticeWork = memo(function PracticeWork(props: Props) {
  const { draft, overview, whole, finding, at } = props
  const t = useWords(interviewWords)
  const form = useFindingForm(draft, whole)
  const { practice, depth } = finding
  const place = citedPlace(overview.framework, practice.citation)
  useFocusAt(at)
  return (
    <main>
      <div className="cite">
        {practice.requirements.some(({ level }) => level === 'must') ? (
          <LevelTag level="must" />
        ) : null}
        <Citation place={place} />
        <span>{t(`timing.${practice.timing}`)}</span>
        <span>{t(`scope.${practice.scope}`)}</span>
      </div>
      <PageTitle title={practice.title} focusElsewhere={at !== undefined} />
      <TermedText text={practice.summary} terms={overview.framework.glossary} />
      <ClaimsCard draft={draft} about={practice.id} />
      <OthersSayCard draft={draft} practice={practice} />
      <OpenQuestionsCard draft={draft} about={practice.id} />
      <PracticeDepth draft={draft} practice={practice} depth={depth} />
      {depth === 'quick' ? (
        <FindingFields
          draft={draft}
          form={form}
          part={{
            target: practice.id,
            label: t('recordShows'),
            exemptions: practice.exemptions,
            permission: false,
            claimsAbout: [practice.id],
            isWaived: finding.reasons.some(({ kind }) => kind === 'waiver-on-record'),
          }}
        />
      ) : (
        <PracticeLines draft={draft} whole={whole} finding={finding} form={form} />
      )}
      <PageTurn overview={overview} page={practice.id} />
    </main>
  )
})
