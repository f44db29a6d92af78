import type { OpenQuestion, ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { Citation } from '#src/ui/Citation.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { PracticeLink } from './PracticeLink.tsx'

/** What the record does not show and what nobody has answered here, apart from each other. */
export function OpenQuestions({ report }: { report: ReportModel }) {
  const t = useWords(findingsWords)
  const of = (status: OpenQuestion['status']) =>
    report.openQuestions.filter((open) => open.status === status)
  const [notShown, unanswered] = [of('not-shown'), of('unanswered')]
  if (report.openQuestions.length === 0) return <p>{t('openNone')}</p>
  return (
    <>
      {notShown.length > 0 ? (
        <Disclosure summary={t('openNotShown', { count: notShown.length })}>
          <OpenList open={notShown} report={report} />
        </Disclosure>
      ) : null}
      {unanswered.length > 0 ? (
        <Disclosure summary={t('openUnanswered', { count: unanswered.length })}>
          <OpenList open={unanswered} report={report} />
        </Disclosure>
      ) : null}
    </>
  )
}

function OpenList({ open, report }: { open: OpenQuestion[]; report: ReportModel }) {
  const practiceOf = (id: string) =>
    report.practices.find((p) => p.id === id || p.requirements.some((line) => line.id === id))
  return (
    <ul>
      {open.map(({ id, label, text, place }) => {
        const practice = practiceOf(id)
        return (
          <li key={id}>
            {practice ? <PracticeLink practice={practice.id}>{label}</PracticeLink> : label}: {text}{' '}
            <span className="small">
              <Citation place={place} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
