import { Link } from 'wouter'
import type { Progress, SectionProgress } from '#src/domain/progress.ts'
import type { AskedSection } from '#src/domain/relevance.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import { pagePath } from './draft-pages.ts'

type Props = { draft: string; asked: AskedSection; progress: SectionProgress | undefined }

export function TaskSection({ draft, asked, progress }: Props) {
  const { section } = asked
  if (asked.kind === 'questions')
    return (
      <div className="task">
        <h3>
          <Link href={pagePath(draft, { kind: 'section', id: section.id })}>{section.title}</Link>
        </h3>
        <SectionState progress={progress} />
        <p className="small">{section.intro}</p>
      </div>
    )
  return (
    <>
      <p className="small">{section.intro}</p>
      <ol className="list-plain">
        {asked.practices.map(({ id, title }) => {
          const part = progress?.practices.find((practice) => practice.id === id)
          return (
            <li key={id} className="task">
              <Link href={pagePath(draft, { kind: 'practice', id })}>{title}</Link>
              {part ? <PracticeState {...part} /> : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function SectionState({ progress }: { progress: Progress | undefined }) {
  const t = useWords(interviewWords)
  if (!progress) return null
  const { answered, total } = progress
  const state = answered === 0 ? 'notStarted' : answered < total ? 'started' : 'done'
  return (
    <span className="small numbers">
      {t(state)}, {t('of.questions', { answered, total })}
    </span>
  )
}

function PracticeState({ status, answered, total }: Progress & SectionProgress['practices'][0]) {
  const t = useWords(interviewWords)
  return (
    <span className="row">
      {total > 1 ? (
        <span className="small numbers">{t('of.lines', { answered, total })}</span>
      ) : null}
      <StatusMark status={status} />
    </span>
  )
}
