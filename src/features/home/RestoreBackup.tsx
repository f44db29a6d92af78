import { useEffect, useRef, useState } from 'react'
import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { Progress } from '#src/ui/Progress.tsx'
import type { RestorePlan } from '#src/workflows/plan-restore.ts'
import type { Restored } from '#src/workflows/restore-backup.ts'
import { PlanNotice } from './PlanNotice.tsx'
import type { SafekeepingServices } from './safekeeping-services.ts'

type Planned = Awaited<ReturnType<SafekeepingServices['planRestore']>>
type Problem = Extract<Planned, { ok: false }>['error']
type State =
  | { kind: 'idle' }
  | { kind: 'working'; at: 'reading' | 'restoring'; done: number; all: number }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'planned'; plan: RestorePlan }
  | { kind: 'restored'; restored: Restored }

/** First what a backup would do, then, on request, that and nothing else. */
export function RestoreBackup({ services }: { services: SafekeepingServices }) {
  const t = useWords(safekeepingWords)
  const { moment } = useMoments()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const stopping = useRef<AbortController>(undefined)
  const reading = useRef<AbortController>(undefined)
  // Who leaves while it is read wants no plan; a restore that was asked for goes on.
  useEffect(() => () => reading.current?.abort(), [])
  const begin = (at: 'reading' | 'restoring') => {
    stopping.current = new AbortController()
    reading.current = at === 'reading' ? stopping.current : undefined
    const onProgress = (done: number, all: number) => setState({ kind: 'working', at, done, all })
    onProgress(0, 0)
    return { onProgress, signal: stopping.current.signal }
  }
  const plan = async (file: File | undefined) => {
    if (!file) return
    const planned = await services.planRestore(file, begin('reading'))
    setState(
      planned.ok
        ? { kind: 'planned', plan: planned.value }
        : { kind: 'problem', problem: planned.error },
    )
  }
  const restore = async (wanted: RestorePlan) => {
    const restored = await services.restoreBackup(
      wanted,
      (title, createdAt) => t('copyTitle', { title, moment: moment(createdAt) }),
      begin('restoring'),
    )
    setState({ kind: 'restored', restored })
  }
  return (
    <section className="apart prose">
      <h2>{t('restoreTitle')}</h2>
      <p>{t('restoreText')}</p>
      <DropZone
        label={t('restoreLabel')}
        accept=".zip,application/zip"
        disabled={state.kind === 'working'}
        onFiles={([file]) => void plan(file)}
      />
      {state.kind === 'working' ? (
        <Working {...state} stop={() => stopping.current?.abort()} />
      ) : null}
      <div role="status">
        {state.kind === 'planned' ? <PlanNotice plan={state.plan} /> : null}
        {state.kind === 'restored' ? <Outcome restored={state.restored} /> : null}
      </div>
      <div role="alert">
        {state.kind === 'problem' ? (
          <Notice tone={state.problem.kind === 'work-stopped' ? 'neutral' : 'bad'}>
            <p>{problemWords(t, state.problem)}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === 'planned' && isWorthIt(state.plan) ? (
        <p>
          <Button onClick={() => void restore(state.plan)}>{t('restore')}</Button>
        </p>
      ) : null}
    </section>
  )
}

const isWorthIt = ({ drafts, acquaintances, anchors }: RestorePlan) =>
  drafts.some(({ fate }) => fate !== 'same') || acquaintances + anchors > 0

type WorkingProps = Extract<State, { kind: 'working' }> & { stop: () => void }

function Working({ at, done, all, stop }: WorkingProps) {
  const t = useWords(safekeepingWords)
  return (
    <>
      {all === 0 ? (
        <p role="status">{t('readingStart')}</p>
      ) : (
        <Progress {...{ done, all }} words={(count, of) => t(at, { done: count, all: of })} />
      )}
      <p>
        <Button look="plain" onClick={stop}>
          {t('stop')}
        </Button>
      </p>
    </>
  )
}

function Outcome({ restored: { added, copies, failed, left } }: { restored: Restored }) {
  const t = useWords(safekeepingWords)
  const titles = failed.map(({ title }) => title || t('untitled')).join(', ')
  return (
    <>
      <Notice tone={failed.length + left > 0 ? 'partial' : 'good'}>
        <p>{t('restored', { added, copies })}</p>
        {left > 0 ? <p>{t('restoreLeft', { count: left })}</p> : null}
        {failed.length > 0 ? <p>{t('notRestored', { count: failed.length, titles })}</p> : null}
      </Notice>
      <p>
        <LinkButton look="quiet" href="/">
          {t('toDrafts')}
        </LinkButton>
      </p>
    </>
  )
}

function problemWords(t: ReturnType<typeof safekeepingWords>, problem: Problem): string {
  switch (problem.kind) {
    case 'not-a-backup':
    case 'backup-damaged':
    case 'backup-too-large':
      return t(`problem.${problem.kind}`)
    case 'newer-backup':
      return t('problem.newer-backup', { found: problem.found })
    case 'work-stopped':
      return t('readingStopped')
    case 'work-out-of-time':
      return t('problem.work-out-of-time', { seconds: problem.seconds })
    case 'work-broken':
      return t('problem.work-broken', { detail: problem.detail })
    case 'storage-refused':
    case 'storage-full':
    case 'storage-failed':
      return t('problem.storage')
  }
}
