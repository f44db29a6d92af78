import { describe, expect, test } from 'vitest'
import { contradictionsInRow } from '#src/domain/row-contradictions.ts'
import { row2024 } from '#tests/support/a-year-pair.ts'
import { memo } from './situation.ts'

type Cells = Record<string, string>

const rules = memo.contradictions
const found2024 = (cells: Cells) =>
  contradictionsInRow(rules, row2024(cells)).map(({ rule }) => rule.id)
const rights = { 'impact-type': 'Rights-Impacting\n' }
const inUse = { 'dev-stage': 'Operation and Maintenance' }
const neither = { 'impact-type': 'Neither' }

describe('dates', () => {
  test.each<[string, Cells, string[]]>([
    [
      'retired before implemented',
      { 'date-implemented': '6/1/2023', 'date-retired': '1/1/2022' },
      ['retired-before-implemented'],
    ],
    ['the same day', { 'date-implemented': '6/1/2023', 'date-retired': '6/1/2023' }, []],
    ['a month without a day', { 'date-implemented': 'Jun-23', 'date-retired': '1/1/2022' }, []],
    [
      'a year that a spreadsheet made a day',
      { 'date-initiated': '1/1/2020', 'date-implemented': '7/16/1905', 'dev-stage': 'Retired' },
      ['day-before-computers'],
    ],
    [
      'implemented before initiated',
      { 'date-initiated': '2/1/2020', 'date-implemented': '1/1/2020' },
      ['implemented-before-initiated'],
    ],
    [
      'in operation, retired last year',
      { ...inUse, 'date-retired': '1/1/2023' },
      ['in-use-but-retired'],
    ],
    ['in operation, retirement planned', { ...inUse, 'date-retired': '1/1/2030' }, []],
  ])('%s', (_what, cells, expected) => {
    expect(found2024(cells)).toEqual(expected)
  })
})

describe('“neither” beside words of a listed purpose', () => {
  const told = (purpose: string, more: Cells = {}) =>
    found2024({ ...neither, 'purpose-benefits': purpose, ...more })

  test.each([
    ['Uses facial recognition to verify travelers.', 'neither-but-biometrics'],
    ['Predicts the risk that an asylum claim is false.', 'neither-but-immigration'],
    ['Surveillance of people near the border.', 'neither-but-border-watch'],
    ['Reads license plates on highways.', 'neither-but-tracking'],
    ['Searches social media for threats to law enforcement.', 'neither-but-social-media'],
    ['Helps with deception detection in interviews.', 'neither-but-emotions'],
    ['Ranks job applicants for hiring.', 'neither-but-hiring'],
    ['Suggests a diagnosis to clinicians for patients.', 'neither-but-medical'],
    ['Makes decisions on improper payments of claimants.', 'neither-but-benefits'],
    ['Translates what detainees say.', 'neither-but-translation'],
    ['Detects weapons in bags.', 'neither-but-weapons'],
  ])('%s', (purpose, rule) => {
    expect(told(purpose)).toEqual([rule])
  })

  test.each([
    'Unlocks phones with facial recognition.',
    'Helps staff with wellness and fitness.',
    'Forecasts ticket prices for city pairs.',
    'Translates the census form.',
    'Sorts mail at the border crossing.',
    'Summarizes comments on rules.',
  ])('says nothing of: %s', (purpose) => {
    expect(told(purpose)).toEqual([])
  })

  test('says nothing when the agency does not say “neither”, or when the use is retired', () => {
    const purpose = { 'purpose-benefits': 'Uses facial recognition to verify travelers.' }
    expect(found2024({ ...rights, ...purpose })).toEqual([])
    expect(told('Uses facial recognition.', { 'dev-stage': 'Retired' })).toEqual([])
  })

  test('names the words that it found', () => {
    const row = row2024({ ...neither, 'purpose-benefits': 'Uses facial recognition at gates.' })
    const [one] = contradictionsInRow(rules, row)
    expect(one?.sides[1]).toMatchObject({ words: ['facial recognition'] })
  })
})
