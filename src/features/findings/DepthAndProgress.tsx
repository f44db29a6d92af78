import { useContext } from 'react'
import { Link } from 'wouter'
import type { Progress } from '#src/domain/progress.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Meter } from '#src/ui/Meter.tsx'
import { DraftIdContext } from './PracticeLink.tsx'

type Props = { report: ReportModel; progress: Progress }

/** How deep the assessor went and how far: a verdict on little is told apart from one on all of it. */
export function DepthAndProgress({ report, progress }: Props) {
  const t = useWords(findingsWords)
  const draft = useContext(DraftIdContext)
  const deep = report.practices.filter((practice) => practice.depth === 'full').length
  const depth =
    deep === 0
      ? t('depthQuick')
      : deep === report.practices.length
        ? t('depthFull')
        : t('depthMixed', { count: deep })
  return (
    <div className="depth">
      <Meter
        value={progress.answered}
        max={progress.total}
        words={`${depth} ${t('progress', progress)}`}
      />
      {progress.answered < progress.total ? (
        <p>
          <Link href={draftAddress.tasks(draft)}>{t('goOn')}</Link>
        </p>
      ) : null}
    </div>
  )
}
