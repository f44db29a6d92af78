import type { Assessment } from '#schemas/assessment.ts'
import type { Guidance } from '#schemas/question.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'

type Props = { guidance: Guidance; kind: Assessment['kind'] }

/** Why it is asked, where this person can look, and what would show it. */
export function GuidanceHelp({ guidance, kind }: Props) {
  const t = useWords(interviewWords)
  return (
    <>
      <section>
        <h3>{t('why')}</h3>
        <p>{guidance.why}</p>
      </section>
      <section>
        <h3>{t('whereToLook')}</h3>
        <p>{kind === 'shadow' ? guidance.lookOutside : guidance.lookInside}</p>
      </section>
      <section>
        <h3>{t('whatShows')}</h3>
        <ul>
          {guidance.evidence.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
