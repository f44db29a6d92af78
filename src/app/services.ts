import type { Assessment } from '#schemas/assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { openDatabase, type StorageProblem } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { createMemoryDrafts, createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import { createMemorySettings, createSettingsRepository } from '#src/storage/settings-repository.ts'
import {
  createDraftLibrary,
  type DraftLibrary,
  type LoadFramework,
  type OpenProblem,
} from '#src/workflows/draft-library.ts'
import { type OpenDraft, openDraft } from '#src/workflows/open-draft.ts'
import { keepPreferences, type PreferenceKeeper } from '#src/workflows/preferences.ts'
import { createTabTalk } from '#src/workflows/tab-talk.ts'
import { announceSaves } from './announced-drafts.ts'
import { keepDrafts } from './kept-drafts.ts'
import { createTools, type Tools } from './tools.ts'

export type Services = Tools & {
  /** `memory`: the browser refused to store, so drafts live only as long as this page. */
  storage: { kind: 'device' } | { kind: 'memory'; problem: StorageProblem }
  library: DraftLibrary
  preferences: PreferenceKeeper
  loadFramework: LoadFramework
  /** The questionnaire that new assessments use. */
  newestFramework(): ReturnType<LoadFramework>
  /** An empty draft with it; returns its id. */
  startBlank(kind: Assessment['kind']): ReturnType<DraftLibrary['create']>
  openDraft(id: string): Promise<Result<OpenDraft, OpenProblem>>
  /** The assessment opened last, as it is on the screen; for saving it when all else fails. */
  draftInHand(): Assessment | undefined
  close(): void
}

/** A framework is content, and large: it is fetched when the first draft needs it. */
const registry = () => import('#src/frameworks/registry.ts')

const loadFramework: LoadFramework = async (id, version) => {
  const { frameworks, loadFramework: load } = await registry()
  const wanted = version ?? frameworks.find((entry) => entry.id === id)?.version ?? ''
  const framework = await load(id, wanted)
  return framework ? ok(framework) : err({ kind: 'framework-unknown', id, version: wanted })
}

async function newestId(): Promise<string> {
  const [first] = (await registry()).frameworks
  if (!first) throw new Error('There is no framework.')
  return first.id
}

const now = () => new Date()
const newId = () => crypto.randomUUID()

/** Milliseconds for which a deleted draft can be brought back, in this tab or another one. */
const keptAfterDeletion = 24 * 60 * 60 * 1000

/** Either way round: a clock that was set back makes nothing keep for longer. */
const isOver = (at: string) => !(Math.abs(Date.now() - Date.parse(at)) < keptAfterDeletion)

/** Introduces everybody to everybody, once. */
export async function createServices(): Promise<Services> {
  const database = await openDatabase()
  const stored = database.ok ? createDraftRepository(database.value) : createMemoryDrafts()
  const talk = createTabTalk(() => new BroadcastChannel('plumbline'))
  const drafts = announceSaves(
    keepDrafts(stored, () => navigator.storage?.persist?.()),
    talk,
  )
  const settings = database.ok ? createSettingsRepository(database.value) : createMemorySettings()
  const preferences = keepPreferences(settings)
  const by = () => preferences.now().person
  void drafts.purgeRemoved(isOver)
  const identities = database.ok ? createIdentityRepository(database.value) : createMemoryIdentity()
  const library = createDraftLibrary({ drafts, loadFramework, now, newId })
  let inHand: OpenDraft | undefined
  return {
    ...createTools({ library, identities, loadFramework, now, newId }),
    storage: database.ok ? { kind: 'device' } : { kind: 'memory', problem: database.error },
    library,
    preferences,
    loadFramework,
    newestFramework: async () => loadFramework(await newestId()),
    startBlank: async (kind) => library.create(kind, await newestId()),
    async openDraft(id) {
      await preferences.read()
      const locks = database.ok ? navigator.locks : undefined
      const opened = await openDraft({ library, drafts, now, newId, by, talk, locks }, id)
      if (opened.ok) inHand = opened.value
      return opened
    },
    draftInHand: () => inHand?.store.getState().assessment,
    close() {
      talk.close()
      if (database.ok) database.value.close()
    },
  }
}
