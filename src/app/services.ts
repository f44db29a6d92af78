import type { Assessment } from '#schemas/assessment.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import type { SafekeepingServices } from '#src/features/home/safekeeping-services.ts'
import type { VaultControls } from '#src/features/vault/vault-controls.ts'
import {
  createAttachmentRepository,
  createMemoryAttachments,
} from '#src/storage/attachment-repository.ts'
import type { StorageProblem } from '#src/storage/database.ts'
import { createDraftRepository } from '#src/storage/draft-repository.ts'
import {
  createFingerprintRepository,
  createMemoryFingerprints,
} from '#src/storage/fingerprint-repository.ts'
import { createIdentityRepository } from '#src/storage/identity-repository.ts'
import { createMemoryDrafts, createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import {
  createMemorySetAside,
  createSetAsideRepository,
} from '#src/storage/set-aside-repository.ts'
import { createMemorySettings, createSettingsRepository } from '#src/storage/settings-repository.ts'
import type { RemovedLine } from '#src/storage/stored-draft.ts'
import {
  createDraftLibrary,
  type DraftLibrary,
  type LoadFramework,
  type OpenProblem,
} from '#src/workflows/draft-library.ts'
import { type OpenDraft, openDraft } from '#src/workflows/open-draft.ts'
import { keepPreferences, type PreferenceKeeper } from '#src/workflows/preferences.ts'
import { checkOnDevice } from '#src/workflows/rescue-draft.ts'
import { createSessionIdentities } from '#src/workflows/session-identity.ts'
import { createTabTalk } from '#src/workflows/tab-talk.ts'
import { keepUnsaved, type UnsavedDrafts } from '#src/workflows/unsaved-drafts.ts'
import { announceSaves } from './announced-drafts.ts'
import type { Device } from './device.ts'
import { createFileTools, type FileTools, linksOn } from './file-tools.ts'
import { keepDrafts } from './kept-drafts.ts'
import { lockWhenIdle } from './lock-when-idle.ts'
import { createPassphrasePrompt, type PassphrasePrompt } from './passphrase-prompt.ts'
import { createSafekeeping } from './safekeeping.ts'
import { createTools, type Tools } from './tools.ts'
import { createVaultControls } from './vault-controls.ts'

export type Services = Tools & {
  /** `memory`: the browser refused to store, so drafts live only as long as this page. */
  storage: { kind: 'device' } | { kind: 'memory'; problem: StorageProblem }
  library: DraftLibrary
  preferences: PreferenceKeeper
  safekeeping: SafekeepingServices
  vault: VaultControls
  prompt: PassphrasePrompt
  /** `undefined` where the browser cannot write to a file that the person chose. */
  files: FileTools | undefined
  loadFramework: LoadFramework
  /** The questionnaire that new assessments use. */
  newestFramework(): ReturnType<LoadFramework>
  /** An empty draft with it; returns its id. */
  startBlank(kind: Assessment['kind']): ReturnType<DraftLibrary['create']>
  openDraft(id: string): Promise<Result<OpenDraft, OpenProblem>>
  unsaved: UnsavedDrafts
  /** Calls back when all that this site had stored was cleared while the page is open. */
  onCleared(hear: () => void): void
  /** The assessment opened last, as it is on the screen; for saving it when all else fails. */
  draftInHand(): Assessment | undefined
  /** Whether closing the page would lose what could not be saved. With a vault, locking comes first. */
  asksBeforeClosing(): boolean
  /** Saves what is open; `false` when it could not be saved. */
  flush(): Promise<boolean>
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
const isOver = ({ at }: RemovedLine) => !(Math.abs(Date.now() - Date.parse(at)) < keptAfterDeletion)

/** Introduces everybody to everybody, once. */
export function createServices(device: Device): Services {
  const { database, codec } = device
  const stored = database.ok ? createDraftRepository(database.value, codec) : createMemoryDrafts()
  const talk = createTabTalk(() => new BroadcastChannel('plumbline'))
  const drafts = announceSaves(
    keepDrafts(stored, () => navigator.storage?.persist?.()),
    talk,
  )
  const settings = database.ok
    ? createSettingsRepository(database.value, codec)
    : createMemorySettings()
  const preferences = keepPreferences(settings)
  const by = () => preferences.now().person
  const identities = createSessionIdentities(
    database.ok ? createIdentityRepository(database.value, codec) : createMemoryIdentity(),
  )
  const setAside = database.ok
    ? createSetAsideRepository(database.value, codec)
    : createMemorySetAside()
  const attachments = database.ok
    ? createAttachmentRepository(database.value, codec)
    : createMemoryAttachments()
  const links = linksOn(settings, device.hasVault)
  const library = createDraftLibrary({
    ...{ drafts, setAside, attachments, links, loadFramework, now, newId },
  })
  const fingerprints = (store: 'anchors' | 'address-book') =>
    database.ok
      ? createFingerprintRepository(database.value, store, codec)
      : createMemoryFingerprints()
  const [book, anchors] = [fingerprints('address-book'), fingerprints('anchors')]
  const safekeeping = createSafekeeping({
    ...{ library, drafts, attachments, preferences, loadFramework, now, newId },
    ...{ book, anchors, onReopened: device.watch.listen },
  })
  void library.purgeThose(isOver).then(() => attachments.purge())
  const close = () => {
    talk.close()
    if (database.ok) database.value.close()
  }
  const prompt = createPassphrasePrompt()
  /** Drafts on the table, and the one that was opened last. */
  let opened: readonly OpenDraft[] = []
  const inHand = () => opened.at(-1)
  const unsaved = keepUnsaved()
  const flush = async () => {
    await inHand()?.autosave.flush()
    return inHand()?.store.getState().saveState.kind !== 'failed'
  }
  const saveAll = async () => (await flush()) && unsaved.list.getState().drafts.length === 0
  const vault = createVaultControls({ device, preferences, saveAll, close })
  if (device.hasVault) void vault.idleMinutes().then((minutes) => lockWhenIdle(minutes, vault.lock))
  /** Only the tab that is first to open the new database sees that it is new. */
  const onCleared = (hear: () => void) => {
    device.watch.listen((isNew) => {
      if (isNew) hear()
    })
    talk.listen(({ kind }) => {
      if (kind === 'cleared') hear()
    })
  }
  device.watch.listen((isNew) => {
    if (isNew) talk.tell({ kind: 'cleared', draft: '', revision: 0 })
    for (const draft of opened) void checkOnDevice(draft, drafts)
  })
  return {
    ...createTools({
      ...{ library, identities, attachments, anchors, book, loadFramework, now, newId },
      keysAsBytes: device.hasVault,
      prompt,
    }),
    vault,
    prompt,
    storage: database.ok ? { kind: 'device' } : { kind: 'memory', problem: database.error },
    library,
    preferences,
    safekeeping,
    files: createFileTools({
      ...{ library, attachments, links, now },
    }),
    loadFramework,
    newestFramework: async () => loadFramework(await newestId()),
    startBlank: async (kind) => library.create(kind, await newestId()),
    unsaved,
    onCleared,
    async openDraft(id) {
      const kept = opened.find(
        ({ isOpen, store }) => isOpen && store.getState().assessment.id === id,
      )
      if (kept) return ok(kept)
      await preferences.read()
      const locks = database.ok ? navigator.locks : undefined
      const found = await openDraft({ library, drafts, now, newId, by, talk, locks }, id)
      if (!found.ok) return found
      // One that is being put away may yet turn out not to be saved.
      const held = opened.filter((draft) => draft.isOpen || !isSaved(draft))
      opened = [...held, found.value]
      unsaved.watch(found.value)
      return found
    },
    flush,
    asksBeforeClosing: () => !device.hasVault && unsaved.list.getState().drafts.length > 0,
    draftInHand: () => inHand()?.store.getState().assessment,
    close,
  }
}

const isSaved = ({ store }: OpenDraft) => store.getState().saveState.kind === 'saved'
