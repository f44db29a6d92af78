import type { ReactNode } from 'react'
import type { ReportModel, ReportVerdict } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { useWords } from '#src/ui/language.ts'
import { type Mark, StatusShape } from '#src/ui/StatusMark.tsx'
import { HowThisFollows } from './HowThisFollows.tsx'

const shapeOf: Record<ReportVerdict['tone'], Mark> = {
  bad: 'not-met',
  unknown: 'not-shown',
  partial: 'partly-met',
  good: 'met',
  neutral: 'not-applicable',
}

type Props = {
  verdict: ReportVerdict
  report: ReportModel
  /** The headline as the page's own title or as a lower heading. */
  heading: (headline: string) => ReactNode
}

/** What follows, in words first; shape, word and colour of the tone repeat it. */
export function VerdictPanel({ verdict, report, heading }: Props) {
  const t = useWords(findingsWords)
  const unruled = verdict.headline === ''
  return (
    <section className={`verdict ${verdict.tone}`}>
      <p className={`st ${shapeOf[verdict.tone]}`}>
        <StatusShape status={shapeOf[verdict.tone]} />
        {t(`tone.${verdict.tone}`)}
      </p>
      {heading(unruled ? t('noVerdictTitle') : verdict.headline)}
      <p>{unruled ? t('noVerdictText') : verdict.explanation}</p>
      {unruled ? null : <HowThisFollows verdict={verdict} report={report} />}
    </section>
  )
}
