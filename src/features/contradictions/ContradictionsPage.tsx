import { useMemo } from 'react'
import { useStore } from 'zustand'
import { contradictionsIn } from '#src/domain/contradictions.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { allContradictions } from '#src/domain/report-contradictions.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ContradictionCard } from './ContradictionCard.tsx'
import type { ContradictionsServices } from './contradictions-services.ts'
import { LapsedDecisions } from './LapsedDecisions.tsx'
import { YearChanges } from './YearChanges.tsx'
import { YearSection } from './YearSection.tsx'

type Props = { draft: Pick<OpenDraft, 'store' | 'edit'>; services: ContradictionsServices }

const strengths = ['cannot-both-hold', 'hard-to-square', 'worth-asking'] as const

/** What does not go together, the strongest first, and what the person makes of each. */
export function ContradictionsPage({ draft, services }: Props) {
  const t = useWords(contradictionsWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const { told, lapsed } = useMemo(() => {
    const findings = findingsOf(framework, assessment)
    return {
      told: allContradictions(framework, assessment, findings),
      lapsed: contradictionsIn(framework, assessment, findings).lapsed,
    }
  }, [framework, assessment])
  const decided = (decision: string) => told.filter((one) => one.decision === decision).length
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      {framework.contradictions.length === 0 ? <p>{t('noRules')}</p> : null}
      {assessment.rows.length === 0 ? <p>{t('noRows')}</p> : null}
      <p role="status">
        {told.length === 0
          ? t('none')
          : t('counts', {
              count: told.length,
              accepted: decided('accepted'),
              rejected: decided('rejected'),
              noted: decided('noted'),
              undecided: decided(''),
            })}
      </p>
      {strengths.map((strength) => {
        const group = told.filter((one) => one.strength === strength)
        return group.length === 0 ? null : (
          <section key={strength} className="apart">
            <h2>{t(`strength.${strength}`)}</h2>
            <p className="small">{t(`strengthText.${strength}`)}</p>
            {group.map((one) => (
              <ContradictionCard key={one.key} one={one} decide={draft.edit.decide} />
            ))}
          </section>
        )
      })}
      <LapsedDecisions lapsed={lapsed} forget={(key) => draft.edit.decide(key, undefined)} />
      <YearChanges framework={framework} assessment={assessment} />
      <YearSection draft={draft} services={services} />
    </>
  )
}
