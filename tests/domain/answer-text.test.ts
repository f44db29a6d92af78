import { describe, expect, test } from 'vitest'
import type { Answer } from '#schemas/assessment.ts'
import { answerValue } from '#src/domain/answer-text.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anId } from '#tests/support/an-assessment.ts'

function valueFor(id: string, answer: Answer) {
  const question = aFramework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find((candidate) => candidate.id === id)
  if (!question) throw new Error(`no question ${id}`)
  return answerValue(aFramework, question, answer)
}

describe('an answer in words', () => {
  test('a text is itself', () => {
    expect(valueFor('harm', 'It falls.\nTwice.')).toEqual({
      kind: 'text',
      text: 'It falls.\nTwice.',
    })
  })

  test('a choice is its label', () => {
    expect(valueFor('stage', 'in-use')).toEqual({ kind: 'text', text: 'In use' })
  })

  test('several choices are a list of labels', () => {
    expect(valueFor('uses', ['decides', 'counts'])).toEqual({
      kind: 'list',
      items: ['It decides', 'It counts'],
    })
  })

  test('an option that the form no longer has is shown as it was stored', () => {
    expect(valueFor('stage', 'paused')).toEqual({ kind: 'text', text: 'paused' })
  })

  test('rows are a table, with lines of practices spelled out', () => {
    const cells = { state: 'asked', lines: ['st-1', 'gone-1'] }
    expect(valueFor('waivers', [{ id: anId(1), cells }])).toEqual({
      kind: 'table',
      columns: ['Lines', 'State'],
      rows: [['st-1: The town does st-1.; gone-1', 'Asked for']],
    })
  })

  test('an empty cell is empty', () => {
    expect(valueFor('rights', [{ id: anId(1), cells: { right: '' } }])).toMatchObject({
      rows: [['', '']],
    })
  })

  test('an answer of another kind than its question never throws', () => {
    expect(valueFor('people', 'everyone')).toMatchObject({ kind: 'table', rows: [] })
    expect(valueFor('stage', [{ id: anId(1), cells: {} }])).toEqual({ kind: 'text', text: '' })
  })
})
