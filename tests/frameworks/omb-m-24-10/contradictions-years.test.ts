import { describe, expect, test } from 'vitest'
import { contradictionsOfMissing } from '#src/domain/row-contradictions.ts'
import { contradictionsBetween } from '#src/domain/years-contradictions.ts'
import { row2024, row2025 } from '#tests/support/a-year-pair.ts'
import { memo } from './situation.ts'

type Cells = Record<string, string>

const rules = memo.contradictions
const between = (earlier: Cells, later: Cells) =>
  contradictionsBetween(rules, row2024(earlier), row2025(later)).map(({ rule }) => rule.id)

const rights = { 'impact-type': 'Rights-Impacting\n' }
const inUse = { 'dev-stage': 'Operation and Maintenance' }
const neither = { 'impact-type': 'Neither' }

describe('two years of one use case', () => {
  const purpose2024 = { 'purpose-benefits': 'Checks faces of people who report to officers.' }
  const purpose2025 = { 'problem-solved': 'Checks faces of people who report to officers.' }
  const notHigh = { 'is-high-impact': 'Presumed High-Impact, but Not High-impact' }

  test.each<[string, Cells, Cells, string[]]>([
    ['nothing said', {}, {}, []],
    [
      'an appeal that law rules out a year later',
      { 'appeal-process': 'Yes' },
      { 'hi-appeal-process': 'Appeal Precluded by Law' },
      ['appeal-gone'],
    ],
    [
      'an appeal in both',
      { 'appeal-process': 'Yes' },
      { 'hi-appeal-process': 'Appeal Process Established' },
      [],
    ],
    [
      'no appeal at first',
      { 'appeal-process': 'No – Law, operational limitations' },
      { 'hi-appeal-process': 'Appeal Precluded by Law' },
      [],
    ],
    [
      'other features',
      { 'demo-features': 'Sex/Gender,Age,Other', 'demo-features-other': 'Country of Origin' },
      { 'demographic-features': "['b) Sex', 'c) Age']" },
      ['features-changed'],
    ],
    [
      'the same features in other words',
      { 'demo-features': 'Sex/Gender,Age' },
      { 'demographic-features': "['b) Sex', 'c) Age']" },
      [],
    ],
    [
      'features not told in one year',
      { 'demo-features': 'Age' },
      { 'demographic-features': '' },
      [],
    ],
    [
      'covered, then not, with the same purpose',
      { ...rights, ...purpose2024 },
      { ...notHigh, 'hi-justification': 'x', ...purpose2025 },
      ['no-longer-covered'],
    ],
    [
      'covered, then not, with another purpose',
      { ...rights, ...purpose2024 },
      { ...notHigh, 'hi-justification': 'x', 'problem-solved': 'Schedules trucks.' },
      [],
    ],
    [
      'neither, then presumed',
      { ...neither, ...purpose2024 },
      { ...notHigh, ...purpose2025 },
      ['covered-only-later'],
    ],
    [
      'an assessment that is in progress again',
      { 'impact-assessment': 'Yes' },
      { 'hi-assessment-completed': 'In-progress' },
      ['undone-assessment'],
    ],
    [
      'an assessment left blank where it was owed',
      { 'impact-assessment': 'Yes' },
      { 'is-high-impact': 'High-impact', 'development-stage': 'Deployed' },
      ['undone-assessment'],
    ],
    [
      'an assessment left blank where it was not owed',
      { 'impact-assessment': 'Yes' },
      { 'is-high-impact': 'Not high-impact' },
      [],
    ],
    [
      'no privacy review, then an assessment',
      { 'saop-review': 'No' },
      { 'pia-url': 'https://www.dhs.gov/pia.pdf' },
      ['privacy-answer-changed'],
    ],
    [
      'no privacy review, then none to show',
      { 'saop-review': 'No' },
      { 'pia-url': 'Not publicly available' },
      [],
    ],
    [
      'more time, and still in progress',
      { 'extension-request': 'Yes – Agency requested an extension' },
      { 'development-stage': 'Deployed', 'hi-assessment-completed': 'In-progress' },
      ['extension-and-still-open'],
    ],
    [
      'in operation, then not yet',
      inUse,
      { 'development-stage': 'Pre-deployment' },
      ['stage-went-back'],
    ],
    [
      'retired, then deployed',
      { 'dev-stage': 'Retired' },
      { 'development-stage': 'Deployed' },
      ['came-back'],
    ],
    [
      'personal data, then none',
      { 'contains-pii': 'Yes' },
      { 'has-pii': 'No' },
      ['personal-data-gone'],
    ],
    ['another name', { 'use-case-name': 'Old' }, { 'use-case-name': 'New' }, ['other-name']],
    ['the name in other letters', { 'use-case-name': 'SCORE' }, { 'use-case-name': 'Score ' }, []],
  ])('%s', (_what, earlier, later, expected) => {
    expect(between(earlier, later)).toEqual(expected)
  })
})

describe('a use case without a row in the other year', () => {
  const missing = (from: 'earlier' | 'later', row: Parameters<typeof contradictionsOfMissing>[2]) =>
    contradictionsOfMissing(rules, from, row, 'other').map(({ rule }) => rule.id)

  test('is told when it was in operation and covered, and gone a year later', () => {
    expect(missing('later', row2024({ ...rights, ...inUse }))).toEqual(['vanished-covered'])
    expect(missing('later', row2024({ ...neither, ...inUse }))).toEqual([])
    expect(missing('later', row2024({ ...rights, 'dev-stage': 'Retired' }))).toEqual([])
  })

  test('is told when it says that it ran before the earlier inventory', () => {
    const high = { 'is-high-impact': 'High-impact', 'development-stage': 'Deployed' }
    const since = (day: string) => missing('earlier', row2025({ ...high, 'operational-date': day }))
    expect(since('2019-02-01 00:00:00')).toEqual(['appeared-late'])
    expect(since('2025-03-01 00:00:00')).toEqual([])
    expect(since('')).toEqual([])
  })
})
