import type { DraftRepository } from '#src/storage/draft-repository.ts'
import type { DraftState, DraftStore } from './draft-store.ts'
import { summaryOf } from './draft-summary.ts'

export type Autosave = {
  /** Saves what is pending now and waits for it: on leaving a page, hiding the tab, before an export. */
  flush(): Promise<void>
  stop(): void
}

/** The one writer of drafts: saves `delay` milliseconds after the first unsaved keystroke, one save at a time. */
export function autosave(store: DraftStore, drafts: DraftRepository, delay: number): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const save = async () => {
    const { framework, assessment, revision, saveState } = store.getState()
    if (saveState.kind !== 'pending') return
    const saved = await drafts.save(assessment, summaryOf(framework, assessment), revision)
    if (!saved.ok) return store.setState({ saveState: { kind: 'failed', problem: saved.error } })
    store.setState((now) => ({
      revision: saved.value,
      saveState: now.assessment === assessment ? { kind: 'saved' } : { kind: 'pending' },
    }))
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    running = running.then(save)
    return running
  }
  const onChange = ({ saveState }: DraftState) => {
    if (saveState.kind === 'pending') timer ??= setTimeout(() => void flush(), delay)
  }
  const unsubscribe = store.subscribe(onChange)
  return {
    flush,
    stop() {
      clearTimeout(timer)
      unsubscribe()
    },
  }
}
