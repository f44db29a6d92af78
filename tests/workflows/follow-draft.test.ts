import { afterEach, describe, expect, test } from 'vitest'
import { announceSaves } from '#src/app/announced-drafts.ts'
import { closeDraft, type OpenDraft, openDraft } from '#src/workflows/open-draft.ts'
import { createTabTalk, type TabTalk } from '#src/workflows/tab-talk.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aLockManager } from '#tests/support/a-lock-manager.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

const opened: { draft: OpenDraft; talk: TabTalk }[] = []
afterEach(async () => {
  for (const { draft, talk } of opened.splice(0)) {
    await closeDraft(draft)
    talk.close()
  }
})

/** A draft on a device, and tabs that open it; each has its own voice, as in a browser. */
async function aBrowser(channel?: string) {
  const device = aDevice()
  const locks = aLockManager()
  const adopted = await device.library.adopt(aWorkedAssessment)
  const id = adopted.ok ? adopted.value : ''
  const full = { now: false }
  const aTab = async () => {
    const talk = createTabTalk(() => (channel ? new BroadcastChannel(channel) : undefined))
    const shelf: typeof device.drafts = {
      ...device.drafts,
      save: (...text) =>
        full.now
          ? Promise.resolve({ ok: false, error: { kind: 'storage-full' } })
          : device.drafts.save(...text),
    }
    const drafts = announceSaves(shelf, talk)
    const opening = await openDraft({ ...device, drafts, talk, locks }, id)
    if (!opening.ok) throw new Error(opening.error.kind)
    const draft = opening.value
    opened.push({ draft, talk })
    const state = () => draft.store.getState()
    return { draft, state, agency: () => state().assessment.answers['agency'] }
  }
  return { device, id, aTab, full }
}
const type = async ({ draft }: { draft: OpenDraft }, text: string) => {
  draft.edit.answer('agency', text)
  await draft.autosave.flush()
}

describe('two tabs on one draft', () => {
  test('one writes, and the other shows what it writes and changes nothing', async () => {
    const { aTab } = await aBrowser('follow-1')
    const [writer, follower] = [await aTab(), await aTab()]
    expect([writer.state().role, follower.state().role]).toEqual(['writes', 'follows'])
    await type(follower, 'Ash')
    expect(follower.agency()).toBe('Town of Elm')
    await type(writer, 'Oak')
    await expect.poll(follower.agency).toBe('Oak')
    expect(follower.state()).toMatchObject({ generation: 1, saveState: { kind: 'saved' } })
  })

  test('the follower takes over what was typed a moment ago, and the writer follows it', async () => {
    const { aTab } = await aBrowser('follow-2')
    const [writer, follower] = [await aTab(), await aTab()]
    writer.draft.edit.answer('agency', 'Oak')
    expect(await follower.draft.following.takeOver()).toBe('writes')
    expect(follower.agency()).toBe('Oak')
    expect([writer.state().role, follower.state().role]).toEqual(['follows', 'writes'])
    await type(follower, 'Ash')
    await expect.poll(writer.agency).toBe('Ash')
    expect(await writer.draft.following.takeOver()).toBe('writes')
    await type(writer, 'Yew')
    await expect.poll(follower.agency).toBe('Yew')
  })

  test('the follower can undo what the writer did, once it writes', async () => {
    const { aTab } = await aBrowser('follow-3')
    const [writer, follower] = [await aTab(), await aTab()]
    await type(writer, 'Oak')
    await follower.draft.following.takeOver()
    await follower.draft.history.undo()
    expect(follower.agency()).toBe('Town of Elm')
    await expect.poll(writer.agency).toBe('Town of Elm')
  })

  test('a writer that holds text it cannot save keeps the pen and the text', async () => {
    const { aTab, full } = await aBrowser('follow-4')
    const [writer, follower] = [await aTab(), await aTab()]
    full.now = true
    writer.draft.edit.answer('agency', 'Oak')
    expect(await follower.draft.following.takeOver()).toBe('refused')
    expect(follower.state().role).toBe('follows')
    expect(writer.state()).toMatchObject({ role: 'writes', saveState: { kind: 'failed' } })
    expect(writer.agency()).toBe('Oak')
  })

  test('when the writer is gone, taking over waits for nobody', async () => {
    const { aTab } = await aBrowser('follow-5')
    const [writer, follower] = [await aTab(), await aTab()]
    await type(writer, 'Oak')
    await closeDraft(writer.draft)
    const started = Date.now()
    expect(await follower.draft.following.takeOver()).toBe('writes')
    expect(Date.now() - started).toBeLessThan(500)
    expect(follower.agency()).toBe('Oak')
  })
})

test('a writer that heard of a save elsewhere takes it in when it has nothing unsaved', async () => {
  const { aTab, device, id } = await aBrowser('follow-6')
  const writer = await aTab()
  await device.library.rename(id, 'Newer')
  const other = createTabTalk(() => new BroadcastChannel('follow-6'))
  other.tell({ kind: 'saved', draft: id, revision: 2 })
  await expect.poll(() => writer.state().assessment.title).toBe('Newer')
  other.close()
  await type(writer, 'Oak')
  expect(writer.state().saveState).toEqual({ kind: 'saved' })
})

test('where tabs cannot talk, the follower looks at the device now and then', async () => {
  const { aTab } = await aBrowser()
  const [writer, follower] = [await aTab(), await aTab()]
  expect(follower.state().role).toBe('follows')
  await type(writer, 'Oak')
  await expect.poll(follower.agency, { timeout: 3_000 }).toBe('Oak')
})
