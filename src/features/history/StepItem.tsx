import type { Framework } from '#schemas/framework.ts'
import type { HistoryStep } from '#schemas/history.ts'
import { historyWords } from '#src/locales/history.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { ChangeList } from './ChangeList.tsx'
import type { Told } from './use-history.ts'
import { useTimes } from './use-times.ts'

type Props = {
  framework: Framework
  told: Told
  /** The last step of all: the draft is what it was after it. */
  isNow: boolean
  /** Another tab writes: nothing can be gone back to from here. */
  readOnly: boolean
  onRestore: () => void
  onCompare: () => void
}

/** Changes that stand under one step before the rest is counted. */
const most = 8

export function StepItem({ told, framework, isNow, readOnly, onRestore, onCompare }: Props) {
  const t = useWords(historyWords)
  const times = useTimes()
  const { step, changes } = told
  const time = times.time(step.endedAt)
  const of = (
    <span className="hidden-visually">
      {' '}
      {t('ofStep', { moment: times.dayAndTime(step.endedAt) })}
    </span>
  )
  return (
    <li className="card">
      <Cause step={step} />
      <ChangeList framework={framework} changes={changes.slice(0, most)} />
      {changes.length > most ? (
        <p className="small">{t('moreChanges', { count: changes.length - most })}</p>
      ) : null}
      {changes.length === 0 && step.cause.kind !== 'named' ? <p>{t('noChange')}</p> : null}
      <p className="small">{t('byAt', { person: step.by || t('thisDevice'), time })}</p>
      {isNow ? null : (
        <p className="row">
          <Button look="quiet" small disabled={readOnly} onClick={onRestore}>
            {t('restore')}
            {of}
          </Button>
          <Button look="plain" small onClick={onCompare}>
            {t('compare')}
            {of}
          </Button>
        </p>
      )}
    </li>
  )
}

function Cause({ step: { cause } }: { step: HistoryStep }) {
  const t = useWords(historyWords)
  const { dayAndTime } = useTimes()
  switch (cause.kind) {
    case 'edit':
      return null
    case 'named':
      return <h3>{t('named', { name: cause.name })}</h3>
    case 'undo':
      return <h3>{t('undone')}</h3>
    case 'redo':
      return <h3>{t('redone')}</h3>
    case 'restore':
      return <h3>{t('restored', { moment: dayAndTime(cause.moment) })}</h3>
  }
}
