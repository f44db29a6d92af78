import { describe, expect, test } from 'vitest'
import { cited, type ReportedCell, saidIn } from '#src/domain/reported-cell.ts'

const cell = (value: string, more: Partial<ReportedCell> = {}): ReportedCell => ({
  column: 'opt-out',
  index: 60,
  header: '67_opt_out',
  prompt: 'Is there a way to opt out?',
  value,
  blank: value === '',
  notApplicable: false,
  ...more,
})
const because = (value: string, more: Partial<ReportedCell> = {}) =>
  cell(value, { column: 'opt-out-other', index: 61, explains: 'opt-out', ...more })

describe('saidIn', () => {
  test.each<[string, ReportedCell, ReportedCell | undefined, string]>([
    ['says the cell', cell('Yes'), undefined, 'Yes'],
    [
      'adds the explanation',
      cell('Other'),
      because('One of many factors.'),
      'Other: One of many factors.',
    ],
    [
      'adds it after a full stop',
      cell('No – not practical.'),
      because('Staff decide.'),
      'No – not practical. Staff decide.',
    ],
    ['says the explanation alone', cell(''), because('Staff decide.'), 'Staff decide.'],
    ['adds no blank explanation', cell('Other'), because(''), 'Other'],
    ['adds no "N/A"', cell('Yes'), because('N/A', { notApplicable: true }), 'Yes'],
    ['says "N/A" when that is the answer', cell('N/A', { notApplicable: true }), undefined, 'N/A'],
    [
      'lists several options',
      cell('Age,Other', { options: ['Age', 'Other'] }),
      because('Origin'),
      'Age; Other: Origin',
    ],
    ['says nothing for a blank', cell(''), undefined, ''],
    ['says nothing for a blank list', cell('', { options: [] }), because(''), ''],
  ])('%s', (_, own, explanation, statement) => {
    expect(saidIn(own, explanation).statement).toBe(statement)
  })

  test('remembers the options and which column explained them', () => {
    expect(saidIn(cell('Other'), because('x'))).toMatchObject({
      options: ['Other'],
      explainedBy: 'opt-out-other',
    })
    expect(saidIn(cell(''), undefined)).toMatchObject({ options: [], explainedBy: undefined })
  })
})

describe('cited', () => {
  test('counts row and column from 1 and quotes the header', () => {
    expect(cited(saidIn(cell('Yes'), undefined), 109, 'a-source')).toEqual({
      prompt: 'Is there a way to opt out?',
      statement: 'Yes',
      source: 'a-source',
      place: 'row 109, column 61 “67_opt_out”',
    })
  })

  test('stays within what an assessment holds', () => {
    const long = cell('x'.repeat(9_000), {
      header: 'h'.repeat(500),
      prompt: 'p'.repeat(2_000),
      index: 99_999,
    })
    const { prompt, statement, place } = cited(saidIn(long, undefined), 10_000_000, 's')
    expect([prompt.length, statement.length]).toEqual([1_000, 8_000])
    expect(place.length).toBeLessThanOrEqual(200)
    expect(place).toMatch(/^row 10000000, column 100000 “h+…”$/)
  })
})
