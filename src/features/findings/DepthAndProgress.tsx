import type { Progress } from '#src/domain/progress.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { useWords } from '#src/ui/language.ts'
import { Meter } from '#src/ui/Meter.tsx'

type Props = { report: ReportModel; progress: Progress }

/** How deep the assessor went and how far: a verdict on little is told apart from one on all of it. */
export function DepthAndProgress({ report, progress }: Props) {
  const t = useWords(findingsWords)
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
    </div>
  )
}
