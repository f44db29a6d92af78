import { useEffect, useRef } from 'react'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusShape } from '#src/ui/StatusMark.tsx'
import type { Run, Stage } from './use-export.ts'

const signedStages: readonly Stage[] = ['identity', 'record', 'pdf', 'sign', 'check']
const draftStages: readonly Stage[] = ['record', 'pdf', 'check']

type Props = { run: Extract<Run, { kind: 'running' }>; onCancel: () => void }

/** How far the work is, in words and in a bar, with a way to stop it. */
export function StageList({ run, onCancel }: Props) {
  const t = useWords(exportWords)
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const stages = run.signed ? signedStages : draftStages
  const current = stages.indexOf(run.stage)
  const value = (Math.max(current, 0) + run.share) / stages.length
  return (
    <section ref={ref} tabIndex={-1} className="card" aria-label={t('working')}>
      <progress value={value} aria-label={t('working')} />
      <ol className="stages">
        {stages.map((stage, at) => {
          const state = at < current ? 'done' : at === current ? 'now' : 'next'
          return (
            <li key={stage} className={state}>
              <StatusShape status={marks[state]} />
              <span>
                {t(`stage.${stage}`)}
                <span className="hidden-visually">, {t(stateWords[state])}</span>
              </span>
            </li>
          )
        })}
      </ol>
      <p className="hidden-visually" role="status">
        {t(`stage.${run.stage}`)}
      </p>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </section>
  )
}

const marks = { done: 'met', now: 'partly-met', next: 'unanswered' } as const
const stateWords = { done: 'stageDone', now: 'stageNow', next: 'stageNext' } as const
