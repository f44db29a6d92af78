import type { ReactNode } from 'react'
import type { Assessment, Claim } from '#schemas/assessment.ts'
import { sourceNumber } from '#src/domain/numbered-sources.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = {
  claim: Claim
  sources: Assessment['sources']
  /** One line under a question instead of a quotation. */
  compact?: boolean
  /** The answer beside it: words that are the same are not said twice. */
  sameAs?: string | undefined
  children?: ReactNode
}

/** What the agency says, or that it left the place blank, with what was asked and where it stands. */
export function ClaimStatement({ claim, sources, compact = false, sameAs, children }: Props) {
  const t = useWords(interviewWords)
  const { reported, statement, prompt, place, caution } = claim
  const title = sources.find(({ id }) => id === claim.source)?.title ?? ''
  const number = sourceNumber({ sources }, claim.source)
  const where = t('claimPlace', { number, title, place: prompt ? withoutHeader(place) : place })
  const said = reported ? <GivenText text={t('quoted', { statement })} /> : t('notReported')
  if (compact)
    return (
      <p className="small">
        {sameAs === statement ? (
          <b>{t('asAgencySays')}</b>
        ) : (
          <>
            <b>{t('agencySays')}</b> {said}
          </>
        )}{' '}
        {where}
      </p>
    )
  return (
    <div className="claim-one">
      <blockquote>{said}</blockquote>
      {caution ? <p>{caution}</p> : null}
      <p className="small">
        {prompt ? `${t('asked', { prompt })} ` : null}
        {where} {children}
      </p>
    </div>
  )
}

/** A place in a table repeats the column's header, which is what was asked. */
const withoutHeader = (place: string) => place.replace(/ “.*”$/s, '')
