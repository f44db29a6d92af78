import { describe, expect, test } from 'vitest'
import type { StepCause } from '#schemas/history.ts'
import { statesBefore, turnsOf } from '#src/domain/history.ts'
import { aHistoryOf, aStep } from '#tests/support/a-history.ts'

const edit = { kind: 'edit' } as const
const undo = (of: number) => ({ kind: 'undo', of }) as const
const redo = (of: number) => ({ kind: 'redo', of }) as const
const named = { kind: 'named', name: 'Before the meeting' } as const
const restore = { kind: 'restore', moment: '2025-01-01T00:00:00.000Z' } as const

describe('what can be undone and done again', () => {
  test.each<[string, StepCause[], number | undefined, number | undefined]>([
    ['nothing yet', [], undefined, undefined],
    ['one edit', [edit], 1, undefined],
    ['two edits', [edit, edit], 2, undefined],
    ['an edit undone', [edit, undo(1)], undefined, 1],
    ['of two, the second undone', [edit, edit, undo(2)], 1, 2],
    ['both undone, the last first', [edit, edit, undo(2), undo(1)], undefined, 1],
    ['done again', [edit, edit, undo(2), redo(2)], 2, undefined],
    ['undone, then something new', [edit, edit, undo(2), edit], 4, undefined],
    ['new after undoing, undone as well', [edit, edit, undo(2), edit, undo(4)], 1, 4],
    ['a name is nothing to undo', [edit, named], 1, undefined],
    ['a name keeps what can be done again', [edit, undo(1), named], undefined, 1],
    ['going back to a version can be undone', [edit, restore], 2, undefined],
    ['an undo of what is not there', [edit, undo(7)], undefined, undefined],
    ['an undo out of turn', [edit, edit, undo(1)], undefined, undefined],
    ['edits after a broken turn', [edit, undo(7), edit], 3, undefined],
  ])('%s', (_case, causes, undoable, redoable) => {
    const steps = causes.map((cause, at) => aStep({ number: at + 1, cause }))
    const turns = turnsOf(steps)
    expect([turns.undo?.number, turns.redo?.number]).toEqual([undoable, redoable])
  })
})

test('the states before each step are found from what the draft is now', () => {
  const states = [{}, { a: 1 }, { a: 1, b: 2 }, { a: 1, b: 2 }, { b: 3 }]
  const steps = aHistoryOf(states, (at) => (at === 2 ? named : edit))
  expect(statesBefore(steps, states.at(-1))).toEqual(states.slice(0, -1))
})
