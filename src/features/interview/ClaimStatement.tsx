import type { ReactNode } from 'react'
import type { Assessment, Claim } from '#schemas/assessment.ts'
import { sourceNumber } from '#src/domain/numbered-sources.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'

type Props = {
  claim: Claim
  assessment: Assessment
  /** One line under a question instead of a quotation. */
  compact?: boolean
  children?: ReactNode
}

/** What the agency says, or that it left the place blank, with what was asked and where it stands. */
export function ClaimStatement({ claim, assessment, compact = false, children }: Props) {
  const t = useWords(interviewWords)
  const { reported, statement, prompt, place, caution } = claim
  const title = assessment.sources.find(({ id }) => id === claim.source)?.title ?? ''
  const where = t('claimPlace', { number: sourceNumber(assessment, claim.source), title, place })
  const said = reported ? t('quoted', { statement }) : t('notReported')
  if (compact)
    return (
      <p className="small">
        <b>{t('agencySays')}</b> {said} {where}
      </p>
    )
  return (
    <div>
      <blockquote>{said}</blockquote>
      <p className="small">
        {prompt ? `${t('asked', { prompt })} ` : null}
        {where} {caution ? <b>{caution} </b> : null}
        {children}
      </p>
    </div>
  )
}
