import type { Framework } from '#schemas/framework.ts'
import { changesBetween } from '#src/domain/changes.ts'
import { historyWords } from '#src/locales/history.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import type { Content } from '#src/workflows/history-recorder.ts'
import { ChangeList } from './ChangeList.tsx'
import type { Told } from './use-history.ts'
import { useTimes } from './use-times.ts'

type Props = { framework: Framework; told: Told; now: Content; onClose: () => void }

/** What differs between a version and the draft as it is. */
export function CompareDialog({ framework, told, now, onClose }: Props) {
  const t = useWords(historyWords)
  const { dayAndTime } = useTimes()
  const changes = changesBetween(told.after, now)
  return (
    <Dialog title={t('compareTitle', { moment: dayAndTime(told.step.endedAt) })} onClose={onClose}>
      <p>{changes.length === 0 ? t('compareSame') : t('compareText', { count: changes.length })}</p>
      <ChangeList framework={framework} changes={changes} />
    </Dialog>
  )
}
