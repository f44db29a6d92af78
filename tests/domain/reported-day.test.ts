import { expect, test } from 'vitest'
import { reportedDay } from '#src/domain/reported-day.ts'

test.each([
  ['2/1/2019', '2019-02-01'],
  ['11/15/2023', '2023-11-15'],
  ['01/01/2026 00:00:00', '2026-01-01'],
  ['2019-02-01 00:00:00', '2019-02-01'],
  ['2019-02-01T09:30', '2019-02-01'],
  ['2024-10-01', '2024-10-01'],
  ['2/29/2024', '2024-02-29'],
])('reads %j as the day %s', (text, day) => {
  expect(reportedDay(text)).toBe(day)
})

test.each([
  'Feb-19',
  '19-Feb',
  '01/2024',
  '2025',
  '13/40/2020',
  '2/29/2023',
  '2/1/19',
  'Q1FY24',
  'N/A',
  'TBD',
  'since 2/1/2019',
  '2/1/2019 or later',
  '',
])('sees no single day in %j', (text) => {
  expect(reportedDay(text)).toBeUndefined()
})
