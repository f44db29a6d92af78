import { expect, test } from 'vitest'
import type { RuleOf } from '#schemas/contradiction-rule.ts'
import { contradictionsInRow, contradictionsOfMissing } from '#src/domain/row-contradictions.ts'
import { row2024 } from '#tests/support/a-year-pair.ts'

const said = {
  ...{ title: 't', explanation: 'e', strength: 'worth-asking' as const, about: ['x'] },
  citations: [{ section: '§1', pages: '1' }],
}
const rule: RuleOf<'row'> = {
  ...said,
  kind: 'row',
  id: 'r',
  given: { reading: 'stage', is: ['in-use'] },
  says: { reading: 'impact', is: ['neither'] },
  against: { reading: 'adverse-effect', is: ['yes'] },
  quotes: ['purpose'],
}
const cells = {
  'dev-stage': 'Operation and Maintenance',
  'impact-type': 'Neither',
  'adverse-impact': 'Yes',
  'purpose-benefits': 'Sorts.',
}

test('both sides and what is given have to hold', () => {
  for (const key of ['dev-stage', 'impact-type', 'adverse-impact'])
    expect(contradictionsInRow([rule], row2024({ ...cells, [key]: '' }))).toEqual([])
  const [one, ...more] = contradictionsInRow([rule], row2024(cells))
  expect(more).toEqual([])
  expect(one?.key).toBe('r/a')
  expect(one?.sides.map((side) => side.kind === 'row' && side.cells[0]?.statement)).toEqual([
    'Neither',
    'Yes',
  ])
  expect(one?.beside.map(({ statement }) => statement)).toEqual([
    'Operation and Maintenance',
    'Sorts.',
  ])
})

test('a missing row is held against the year that lacks it', () => {
  const missing: RuleOf<'missing'> = {
    ...said,
    kind: 'missing',
    id: 'm',
    missingFrom: 'later',
    says: { reading: 'stage', is: ['in-use'] },
  }
  const [one] = contradictionsOfMissing([missing], 'later', row2024(cells), 'omb-2025')
  expect(one?.sides[1]).toEqual({ kind: 'absent', layout: 'omb-2025' })
  expect(contradictionsOfMissing([missing], 'earlier', row2024(cells), 'omb-2025')).toEqual([])
  expect(contradictionsOfMissing([missing], 'later', row2024({}), 'omb-2025')).toEqual([])
})

test('what the first side says is not said again on the second, unless it has nothing else', () => {
  const row = row2024({ 'date-initiated': '2/1/2020', 'date-implemented': '1/1/2020' })
  const dates: RuleOf<'row'> = {
    ...said,
    kind: 'row',
    id: 'd',
    says: { reading: 'initiated', from: '1950-01-01' },
    against: { reading: 'implemented', earlierThan: 'initiated' },
  }
  const labels = (one: RuleOf<'row'>) =>
    contradictionsInRow([one], row)[0]?.sides.map(
      (side) => side.kind === 'row' && side.cells.map(({ reading }) => reading),
    )
  expect(labels(dates)).toEqual([['initiated'], ['implemented']])
  expect(labels({ ...dates, against: dates.says })).toEqual([['initiated'], ['initiated']])
})
