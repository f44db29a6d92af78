import type { Practice } from '#schemas/practice.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { LevelTag } from '#src/ui/Citation.tsx'
import { useWords } from '#src/ui/language.ts'
import { BecauseList } from './BecauseList.tsx'
import { GuidanceHelp } from './GuidanceHelp.tsx'
import type { Overview } from './use-overview.ts'

type Props = { overview: Overview; practice: Practice }

/** Help at the side: nothing that is needed to answer is only here. */
export function PracticeHelp({ overview, practice }: Props) {
  const t = useWords(interviewWords)
  const { requirements } = practice
  return (
    <aside className="help" aria-label={t('practiceHelp')}>
      <h2>{t('practiceHelp')}</h2>
      <GuidanceHelp guidance={practice.guidance} kind={overview.assessment.kind} />
      <section>
        <details>
          <summary>{t('linesOf', { count: requirements.length })}</summary>
          <ul>
            {requirements.map(({ id, level, text }) => (
              <li key={id}>
                <LevelTag level={level} /> {text}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section>
        <h3>{t('because')}</h3>
        {practice.showWhen ? (
          <BecauseList overview={overview} condition={practice.showWhen} />
        ) : (
          <p>{t('alwaysAsked')}</p>
        )}
      </section>
    </aside>
  )
}
