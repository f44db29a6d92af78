import { beforeEach, describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import type { StepCause } from '#schemas/history.ts'
import { contentOf, createRecorder, type HistoryRecorder } from '#src/workflows/history-recorder.ts'
import { aFinding, anAssessment, aSource } from '#tests/support/an-assessment.ts'

const draft = anAssessment()
const second = 1_000
let clock: number
let person: string
let recorder: HistoryRecorder
let revision: number

beforeEach(() => {
  clock = Date.parse('2025-01-01T00:00:00.000Z')
  person = 'Ada'
  revision = 1
  recorder = createRecorder({ saved: draft, by: () => person, now: () => new Date(clock) })
  recorder.startFrom([])
})

function save(assessment: Assessment, after = second, cause: StepCause = { kind: 'edit' }) {
  clock += after
  revision += 1
  const step = recorder.stepFor(assessment, revision, cause)
  recorder.keep(assessment, step)
  return step
}
const noted = (note: string, parts: Partial<Assessment> = {}) =>
  anAssessment({ findings: { study: aFinding({ note }) }, ...parts })
const numbers = () => recorder.history.getState().steps?.map(({ number }) => number)

describe('one step', () => {
  test('tells a run of typing in one field, from what was there before it', () => {
    save(noted('T'))
    save(noted('To'))
    const step = save(noted('Town'))
    expect(numbers()).toEqual([2])
    expect(step).toMatchObject({
      startedAt: '2025-01-01T00:00:01.000Z',
      endedAt: '2025-01-01T00:00:03.000Z',
      by: 'Ada',
      patch: { members: { findings: { members: { study: { after: { note: 'Town' } } } } } },
    })
  })

  test.each<[string, () => unknown]>([
    ['a pause', () => save(noted('Town hall'), 15 * second)],
    ['a clock that was set back', () => save(noted('Town hall'), -60 * second)],
    ['another field', () => save(noted('Town', { answers: { agency: 'Elm' } }))],
    ['two fields at once', () => save(noted('Town h', { title: 'Turnstile', depth: 'full' }))],
    ['a source that comes', () => save(noted('Town', { sources: [aSource()] }))],
    [
      'another person',
      () => {
        person = 'Grace'
        save(noted('Town hall'))
      },
    ],
    ['an undo', () => save(noted('Town hall'), second, { kind: 'undo', of: 2 })],
  ])('ends with %s', (_case, next) => {
    save(noted('Town'))
    next()
    expect(numbers()).toEqual([2, 3])
  })

  test('ends after two minutes however fast one types', () => {
    for (let typed = 0; typed < 15; typed += 1) save(noted(`Town ${typed}`), 10 * second)
    expect(numbers()).toEqual([2, 14])
  })

  test('is not made for what is not content: the moment, the questionnaire', () => {
    const later = { ...draft, updatedAt: '2025-02-01T00:00:00.000Z' }
    expect(save({ ...later, framework: { id: 'town-code', version: '1.1.0' } })).toBeUndefined()
    expect(numbers()).toEqual([])
  })

  test('is made for a name, though nothing changed', () => {
    const step = save(draft, second, { kind: 'named', name: 'First' })
    expect(step).toMatchObject({ cause: { kind: 'named', name: 'First' } })
    expect(step).not.toHaveProperty('patch')
  })

  test('of text that was typed and taken back keeps its number and no patch', () => {
    const base = noted('')
    save(base)
    clock += 60 * second
    save(noted('x'))
    expect(save(base)).not.toHaveProperty('patch')
    expect(numbers()).toEqual([2, 3])
  })
})

test('what was saved before the history was read is put behind it', () => {
  recorder = createRecorder({ saved: draft, by: () => person, now: () => new Date(clock) })
  revision = 7
  save(noted('Town'))
  expect(numbers()).toBeUndefined()
  const [earlier] = [1, 2].map((number) => ({
    ...{ number, startedAt: draft.createdAt, endedAt: draft.createdAt, by: '' },
    cause: { kind: 'edit' } as const,
  }))
  recorder.startFrom(earlier ? [earlier] : [])
  expect(numbers()).toEqual([1, 8])
})

test('a text from another tab is the ground for what comes next', () => {
  save(noted('Town'))
  recorder.startFrom([], noted('Town of Elm'))
  expect(recorder.history.getState().saved).toEqual(contentOf(noted('Town of Elm')))
  expect(save(noted('Town of Elm!'))).toMatchObject({
    number: 3,
    patch: {
      members: {
        findings: {
          members: {
            study: { members: { note: { before: 'Town of Elm', after: 'Town of Elm!' } } },
          },
        },
      },
    },
  })
})
