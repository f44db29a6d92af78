import { useState } from 'react'
import type { ContradictionDecision } from '#schemas/assessment.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'

type Decision = ContradictionDecision['decision']

type Props = {
  title: string
  decision: Decision | ''
  reason: string
  decide: (decision: ContradictionDecision | undefined) => void
}

const decisions = ['accepted', 'noted', 'rejected'] as const

/** Kept as soon as it is whole: a rejection is not, as long as it has no reason. */
export function DecisionFields({ title, decision, reason, decide }: Props) {
  const t = useWords(contradictionsWords)
  const [chosen, setChosen] = useState<Decision | ''>(decision)
  const [why, setWhy] = useState(reason)
  const isMissing = chosen === 'rejected' && why.trim() === ''
  const change = (next: Decision | '', text: string) => {
    setChosen(next)
    setWhy(text)
    const isWhole = next !== '' && (next !== 'rejected' || text.trim() !== '')
    decide(isWhole ? { decision: next, reason: text } : undefined)
  }
  return (
    <>
      <ChoiceField
        label={
          <>
            {t('decision')}
            <span className="hidden-visually"> {t('decisionOf', { title })}</span>
          </>
        }
        options={decisions.map((value) => ({ value, label: t(`decision.${value}`) }))}
        value={chosen}
        onChange={(value) => change(decisions.find((one) => one === value) ?? '', why)}
      />
      {chosen === '' ? null : (
        <TextArea
          label={t('reason')}
          hint={chosen === 'accepted' ? t('reasonHint') : undefined}
          error={isMissing ? t('reasonMissing') : undefined}
          short
          maxLength={4_000}
          value={why}
          onChange={(event) => change(chosen, event.currentTarget.value)}
        />
      )}
    </>
  )
}
