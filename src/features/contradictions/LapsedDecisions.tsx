import type { LapsedDecision } from '#src/domain/contradictions.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'

type Props = { lapsed: readonly LapsedDecision[]; forget: (key: string) => void }

export function LapsedDecisions({ lapsed, forget }: Props) {
  const t = useWords(contradictionsWords)
  if (lapsed.length === 0) return null
  return (
    <section className="apart">
      <h2>{t('lapsed')}</h2>
      <p>{t('lapsedText')}</p>
      <ul>
        {lapsed.map(({ key, title, decision }) => (
          <li key={key}>
            {t('lapsedOne', { title, decision: t(`was.${decision.decision}`) })}
            {decision.reason === '' ? null : <span className="said">. {decision.reason}</span>}{' '}
            <Button small look="plain" onClick={() => forget(key)}>
              {t('lapsedForget')}
              <span className="hidden-visually"> {title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
