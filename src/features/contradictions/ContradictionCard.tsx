import { useId } from 'react'
import type { ContradictionDecision } from '#schemas/assessment.ts'
import type { ReportContradiction } from '#src/domain/report-statements.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Citation } from '#src/ui/Citation.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { DecisionFields } from './DecisionFields.tsx'
import { Statements } from './Statements.tsx'

type Props = {
  one: ReportContradiction
  decide: (key: string, decision: ContradictionDecision | undefined) => void
}

/** Both statements with where they stand, why they collide, and the person's decision. */
export function ContradictionCard({ one, decide }: Props) {
  const t = useWords(contradictionsWords)
  const heading = useId()
  const { key, title, explanation, places, sides, beside, words } = one
  return (
    <section className="card contradiction" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div className="sides">
        <div>
          <h4>{t('oneSide')}</h4>
          <Statements statements={sides[0]} />
        </div>
        <div>
          <h4>{t('otherSide')}</h4>
          <Statements statements={sides[1]} />
        </div>
      </div>
      {words.length > 0 ? (
        <p className="small">
          {t('words', { words: words.map((word) => word.replace('*', '…')).join(', ') })}
        </p>
      ) : null}
      <p>{explanation}</p>
      <p className="small">
        {places.map((place, at) => (
          <span key={`${place.source} ${place.section}`}>
            {at > 0 ? '; ' : null}
            <Citation place={place} />
          </span>
        ))}
      </p>
      {beside.length > 0 ? (
        <Disclosure summary={t('beside')}>
          <Statements statements={beside} />
        </Disclosure>
      ) : null}
      <DecisionFields
        title={title}
        decision={one.decision}
        reason={one.reason}
        decide={(decision) => decide(key, decision)}
      />
    </section>
  )
}
