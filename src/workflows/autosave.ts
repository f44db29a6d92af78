import type { DraftRepository } from '#src/storage/draft-repository.ts'
import { type DraftState, type DraftStore, edited } from './draft-store.ts'
import { summaryOf } from './draft-summary.ts'
import type { HistoryRecorder } from './history-recorder.ts'

export type Autosave = {
  /**
   * Saves what is pending and waits for it: on leaving a page, hiding the tab, before an export. Nothing is
   * waited for before the writes are sent, since a page that is closed gets no second turn.
   */
  flush(): Promise<void>
  stop(): void
  /** Goes on after a stop. */
  resume(): void
}

type Deps = {
  store: DraftStore
  drafts: Pick<DraftRepository, 'save'>
  recorder: Pick<HistoryRecorder, 'stepFor' | 'keep'>
}

/** The one writer of drafts: saves `delay` milliseconds after the first unsaved keystroke, one save at a time. */
export function autosave({ store, drafts, recorder }: Deps, delay: number): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const save = async () => {
    const { framework, assessment, revision, saveState, cause } = store.getState()
    if (saveState.kind !== 'pending') return
    const step = recorder.stepFor(assessment, revision + 1, cause)
    const saved = await drafts.save(assessment, summaryOf(framework, assessment), revision, step)
    if (!saved.ok) return store.setState({ saveState: { kind: 'failed', problem: saved.error } })
    recorder.keep(assessment, step)
    store.setState((now) => ({
      revision: saved.value,
      cause: now.cause === cause ? edited : now.cause,
      saveState: now.assessment === assessment ? { kind: 'saved' } : { kind: 'pending' },
    }))
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const mine = running ? running.then(save) : save()
    running = mine
    void mine.then(() => {
      if (running === mine) running = undefined
    })
    return mine
  }
  const onChange = ({ saveState }: DraftState) => {
    if (saveState.kind === 'pending') timer ??= setTimeout(() => void flush(), delay)
  }
  let unsubscribe = store.subscribe(onChange)
  return {
    flush,
    stop() {
      clearTimeout(timer)
      unsubscribe()
    },
    resume() {
      unsubscribe()
      unsubscribe = store.subscribe(onChange)
    },
  }
}
