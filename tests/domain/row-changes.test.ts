import { describe, expect, test } from 'vitest'
import { differs, rowChanges } from '#src/domain/row-changes.ts'
import { inventory2024 } from '#src/frameworks/omb-m-24-10/inventory-2024.ts'
import { inventory2025 } from '#src/frameworks/omb-m-24-10/inventory-2025.ts'
import { row2024, row2025 } from '#tests/support/a-year-pair.ts'

const changesOf = (earlier: Record<string, string>, later: Record<string, string>) =>
  rowChanges({ earlier: inventory2024, later: inventory2025 }, row2024(earlier), row2025(later))

describe('two years of a row', () => {
  test('tell what reads otherwise, what reads the same, and what only one year asks', () => {
    const changes = new Map(
      changesOf(
        { 'appeal-process': 'Yes', 'contains-pii': 'Yes', 'date-implemented': '2/1/2019' },
        {
          'hi-appeal-process': 'Appeal Precluded by Law',
          'has-pii': 'Yes',
          'operational-date': '2019-02-01 00:00:00',
        },
      ).map(({ reading, change }) => [reading, change]),
    )
    expect(changes.get('appeal')).toBe('changed')
    expect(changes.get('personal-data')).toBe('same')
    expect(changes.get('implemented')).toBe('same')
    expect(changes.get('opt-out')).toBe('no-longer-asked')
    expect(changes.get('training')).toBe('not-asked-before')
  })

  test('quote both years, with a blank as a blank', () => {
    const appeal = changesOf({ 'appeal-process': 'Yes' }, {}).find(
      (one) => one.reading === 'appeal',
    )
    expect(appeal?.label).toBe('Appeal')
    expect(appeal?.earlier).toMatchObject([{ statement: 'Yes', column: 59 }])
    expect(appeal?.later).toMatchObject([{ statement: '', column: 35 }])
  })
})

test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
  [
    'features',
    { 'demo-features': 'Age,Sex/Gender' },
    { 'demographic-features': "['b) Sex', 'c) Age']" },
    false,
  ],
  ['features', { 'demo-features': 'Age' }, { 'demographic-features': "['b) Sex']" }, true],
  ['name', { 'use-case-name': 'Score' }, { 'use-case-name': 'score ' }, false],
  [
    'implemented',
    { 'date-implemented': '2/1/2019' },
    { 'operational-date': '2019-03-01 00:00:00' },
    true,
  ],
  [
    'implemented',
    { 'date-implemented': 'Feb-19' },
    { 'operational-date': '2019-02-01 00:00:00' },
    true,
  ],
  ['stage', { 'dev-stage': 'Something' }, { 'development-stage': 'Something' }, false],
  ['stage', { 'dev-stage': 'Something' }, { 'development-stage': 'Other thing' }, true],
  ['opt-out', { 'opt-out': 'Yes' }, {}, false],
])('%s differs between %j and %j: %s', (reading, earlier, later, expected) => {
  expect(differs(reading, row2024(earlier), row2025(later))).toBe(expected)
})
