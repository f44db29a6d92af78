import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateAfter } from '#src/workflows/draft-history.ts'
import { contentOf } from '#src/workflows/history-recorder.ts'
import { closeDraft, openDraft } from '#src/workflows/open-draft.ts'
import { aDevice } from '#tests/support/a-device.ts'
import { aStep } from '#tests/support/a-history.ts'
import { aFinding, aWorkedAssessment } from '#tests/support/an-assessment.ts'

async function onTheTable(device = aDevice(), given?: string) {
  const adopted = given ? undefined : await device.library.adopt(aWorkedAssessment)
  const id = given ?? (adopted?.ok ? adopted.value : '')
  const opened = await openDraft(device, id)
  if (!opened.ok) throw new Error(opened.error.kind)
  const draft = opened.value
  await draft.history.load()
  const agency = () => draft.store.getState().assessment.answers['agency']
  const type = async (text: string) => {
    draft.edit.answer('agency', text)
    await draft.autosave.flush()
  }
  return { device, id, draft, history: draft.history, agency, type }
}

describe('undo and redo', () => {
  test('go back and forth, step by step', async () => {
    const { draft, history, agency, type } = await onTheTable()
    await type('Oak')
    draft.edit.rename('Newer')
    await draft.autosave.flush()
    expect(await history.undo()).toEqual({ ok: true, value: undefined })
    expect(draft.store.getState().assessment.title).toBe(aWorkedAssessment.title)
    expect(agency()).toBe('Oak')
    await history.undo()
    expect(agency()).toBe('Town of Elm')
    expect(await history.undo()).toEqual({ ok: false, error: { kind: 'nothing-there' } })
    await history.redo()
    expect(agency()).toBe('Oak')
    await history.redo()
    expect(draft.store.getState().assessment.title).toBe('Newer')
    expect(await history.redo()).toMatchObject({ error: { kind: 'nothing-there' } })
  })

  test('reach back into earlier sessions', async () => {
    const first = await onTheTable()
    await first.type('Oak')
    await closeDraft(first.draft)
    const later = await onTheTable(first.device, first.id)
    await later.history.undo()
    expect(later.agency()).toBe('Town of Elm')
    await closeDraft(later.draft)
    const latest = await onTheTable(first.device, first.id)
    await latest.history.redo()
    expect(latest.agency()).toBe('Oak')
  })

  test('begin with what was typed a moment ago and is not saved yet', async () => {
    const { draft, history, agency } = await onTheTable()
    draft.edit.answer('agency', 'Oak')
    await history.undo()
    expect(agency()).toBe('Town of Elm')
    await history.redo()
    expect(agency()).toBe('Oak')
  })

  test('tell the forms to start anew', async () => {
    const { draft, history, type } = await onTheTable()
    await type('Oak')
    const before = draft.store.getState().generation
    await history.undo()
    expect(draft.store.getState().generation).toBe(before + 1)
  })

  test('asked for twice at once go back twice', async () => {
    const { draft, history, agency, type } = await onTheTable()
    await type('Oak')
    draft.edit.rename('Newer')
    await Promise.all([history.undo(), history.undo()])
    expect(agency()).toBe('Town of Elm')
    expect(draft.store.getState().assessment.title).toBe(aWorkedAssessment.title)
  })

  test('bring back a source with every citation of it', async () => {
    const { draft, history } = await onTheTable()
    const [source] = aWorkedAssessment.sources
    draft.edit.removeSource(source?.id ?? '')
    await history.undo()
    const { assessment } = draft.store.getState()
    expect(contentOf(assessment)).toEqual(contentOf(aWorkedAssessment))
  })

  test('end where any walk back and forth says, also on the next day', async () => {
    const deed = fc.oneof(
      fc.string({ maxLength: 5 }).map((text) => ({ kind: 'type' as const, text })),
      fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const { draft, history, agency, type, device, id } = await onTheTable()
        const line = aLine(agency())
        for (const what of deeds) {
          if (what.kind === 'type') {
            await type(what.text)
            line.add(what.text)
          } else {
            await history[what.kind]()
            line[what.kind]()
          }
          await history.name('ends the step')
          expect(agency()).toBe(line.now())
        }
        await closeDraft(draft)
        const again = await onTheTable(device, id)
        expect(again.agency()).toBe(line.now())
        await closeDraft(again.draft)
      }),
      { numRuns: 40 },
    )
  })
})

/** What a person expects of undo and redo. */
function aLine(first: unknown) {
  let states = [first]
  let at = 0
  return {
    now: () => states[at],
    add(state: unknown) {
      if (state === states[at]) return
      states = [...states.slice(0, at + 1), state]
      at += 1
    },
    undo() {
      at = Math.max(0, at - 1)
    },
    redo() {
      at = Math.min(states.length - 1, at + 1)
    },
  }
}

describe('versions', () => {
  test('with a name can be gone back to, and what came after is not lost', async () => {
    const { history, agency, type } = await onTheTable()
    await type('Oak')
    await history.name('Before the meeting')
    const named = history.state.getState().steps?.at(-1)
    await type('Ash')
    expect(await history.restore(named?.number ?? 0)).toMatchObject({ ok: true })
    expect(agency()).toBe('Oak')
    expect(history.state.getState().steps?.at(-1)?.cause).toEqual({
      kind: 'restore',
      moment: named?.endedAt,
    })
    await history.undo()
    expect(agency()).toBe('Ash')
  })

  test('can be looked at without going back', async () => {
    const { history, type } = await onTheTable()
    await type('Oak')
    await history.name('First')
    await type('Ash')
    const state = history.state.getState()
    const answers = state.steps?.map(({ number }) => stateAfter(state, number)?.answers['agency'])
    expect(answers).toEqual(['Oak', 'Oak', 'Ash'])
    expect(stateAfter(state, 99)).toBeUndefined()
  })

  test('that are not there are not gone back to', async () => {
    const { history } = await onTheTable()
    expect(await history.restore(99)).toEqual({ ok: false, error: { kind: 'nothing-there' } })
  })
})

describe('nothing moves', () => {
  test('in a tab that follows another', async () => {
    const { draft, history, agency, type } = await onTheTable()
    await type('Oak')
    draft.store.setState({ role: 'follows' })
    expect(await history.undo()).toEqual({ ok: false, error: { kind: 'not-saved' } })
    expect(agency()).toBe('Oak')
  })

  test('while what was typed cannot be saved', async () => {
    const device = aDevice()
    const { draft, history, agency } = await onTheTable({
      ...device,
      drafts: {
        ...device.drafts,
        save: () => Promise.resolve({ ok: false, error: { kind: 'storage-full' } }),
      },
    })
    draft.edit.answer('agency', 'Oak')
    expect(await history.undo()).toEqual({ ok: false, error: { kind: 'not-saved' } })
    expect(agency()).toBe('Oak')
  })

  test('by a step that leads to no valid draft', async () => {
    const { device, id, draft } = await onTheTable()
    const evil = aStep({
      number: 5,
      patch: {
        kind: 'members',
        members: { title: { kind: 'value', before: { evil: 1 }, after: 'x' } },
      },
    })
    await device.drafts.replaceSteps(id, [], [evil])
    await draft.history.load()
    expect(await draft.history.undo()).toEqual({ ok: false, error: { kind: 'unusable' } })
    expect(draft.store.getState().assessment.title).toBe(aWorkedAssessment.title)
  })
})

test('a history that grew too long is told shorter when the draft is opened, and the draft is as it was', async () => {
  const device = aDevice()
  const { id, draft, type } = await onTheTable(device)
  await type('Oak')
  const steps = Array.from({ length: 600 }, (_, at) =>
    aStep({
      number: at + 10,
      startedAt: new Date(Date.UTC(2025, 0, 1 + Math.floor(at / 50))).toISOString(),
      patch: {
        kind: 'members',
        members: {
          findings: {
            kind: 'members',
            members: {
              study: {
                kind: 'value',
                before: aFinding({ note: `${at}` }),
                after: aFinding({ note: `${at + 1}` }),
              },
            },
          },
        },
      },
    }),
  )
  await device.drafts.replaceSteps(id, [], steps)
  await closeDraft(draft)
  const again = await onTheTable(device, id)
  const kept = again.history.state.getState().steps ?? []
  expect(kept.length).toBeLessThan(270)
  const onDisk = await device.drafts.steps(id)
  expect(onDisk.ok && onDisk.value.map(({ number }) => number)).toEqual(
    kept.map(({ number }) => number),
  )
  expect(again.agency()).toBe('Oak')
})
