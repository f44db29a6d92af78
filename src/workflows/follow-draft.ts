import type { Result } from '#src/domain/result.ts'
import type { DraftRepository, OpenedDraft } from '#src/storage/draft-repository.ts'
import type { Autosave } from './autosave.ts'
import type { DraftStore } from './draft-store.ts'
import { createTurn, type Locks } from './draft-turn.ts'
import type { HistoryRecorder } from './history-recorder.ts'
import type { TabTalk } from './tab-talk.ts'

/** One tab writes in a draft; others show what it saves, as it saves it, and can ask for the pen. */
export type Following = {
  /** `refused`: the other tab holds text that it could not save, so it keeps the pen. */
  takeOver(): Promise<'writes' | 'refused'>
  end(): void
}

type Deps = {
  store: DraftStore
  /** The draft as it lies on the device, read by today's questionnaire. */
  read: () => Promise<Result<OpenedDraft, unknown>>
  drafts: Pick<DraftRepository, 'steps'>
  recorder: Pick<HistoryRecorder, 'startFrom'>
  autosave: Autosave
  talk: TabTalk
  locks: Locks
}

/** Milliseconds: how long the other tab may take to save and hand over, and between looks where tabs cannot talk. */
const patience = 3_000
const pollEvery = 1_000

/** Resolves when it is known whether this tab writes. */
export async function followDraft(deps: Deps): Promise<Following> {
  const { store, autosave, talk, locks } = deps
  const draft = store.getState().assessment.id
  const catchUp = createCatchUp(deps)
  const follow = () => store.setState({ role: 'follows' })
  const write = async () => {
    await catchUp()
    store.setState({ role: 'writes' })
  }
  const tell = (kind: 'hand-over' | 'refused') =>
    talk.tell({ kind, draft, revision: store.getState().revision })

  const turn = createTurn({
    locks,
    name: `plumbline-draft-${draft}`,
    onGained: () => void write(),
    onLost: () => void autosave.flush().then(follow),
  })
  const handOver = async () => {
    if (store.getState().role === 'follows') return
    await autosave.flush()
    if (store.getState().saveState.kind !== 'saved') return tell('refused')
    follow()
    turn.letGo()
  }
  const unlisten = talk.listen((message) => {
    if (message.draft !== draft) return
    if (message.kind === 'hand-over') void handOver()
    if (message.kind === 'saved' && message.revision > store.getState().revision) void catchUp()
  })
  const polling = talk.isHeard
    ? undefined
    : setInterval(
        () => (store.getState().role === 'follows' ? void catchUp() : undefined),
        pollEvery,
      )
  if (!(await turn.begin())) follow()

  return {
    async takeOver() {
      const refused = new Promise<'refused'>((hear) => {
        const stop = talk.listen(({ kind, draft: about }) => {
          if (kind !== 'refused' || about !== draft) return
          stop()
          hear('refused')
        })
      })
      tell('hand-over')
      const had = turn.take(patience)
      const outcome = await Promise.race([refused, had])
      if (outcome === 'refused') {
        void had.then((late) => (late ? write() : undefined))
        return 'refused'
      }
      if (!outcome) await turn.takeByForce()
      await write()
      return 'writes'
    },
    end() {
      clearInterval(polling)
      unlisten()
      turn.end()
    },
  }
}

/** Takes in what the other tab saved; leaves alone a text of this one that is not saved. One reading at a time. */
function createCatchUp({ store, read, drafts, recorder }: Deps): () => Promise<void> {
  let reading: Promise<void> | undefined
  let isBehind = false
  const catchUp = async () => {
    do {
      isBehind = false
      const found = await read()
      if (!found.ok) return
      const { draft, revision } = found.value
      const steps = await drafts.steps(draft.id)
      const now = store.getState()
      if (now.saveState.kind !== 'saved' || now.revision >= revision) continue
      store.setState({ assessment: draft, revision, generation: now.generation + 1 })
      recorder.startFrom(steps.ok ? steps.value : [], draft)
    } while (isBehind)
  }
  return () => {
    isBehind = reading !== undefined
    reading ??= catchUp().finally(() => {
      reading = undefined
    })
    return reading
  }
}
