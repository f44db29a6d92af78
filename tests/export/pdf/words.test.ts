import { describe, expect, it, test } from 'vitest'
import { statusShade } from '#src/export/pdf/style.ts'
import {
  byGravity,
  dayText,
  inGroups,
  momentText,
  placeText,
  sizeText,
  wordsOf,
} from '#src/export/pdf/words.ts'
import { aPlace } from '../report-parts.ts'

const say = wordsOf({ language: 'en' })

describe('dayText', () => {
  test.each([
    ['2024-12-16', '16 December 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['', ''],
    ['2024-12-16T23:59:59.000Z', '16 December 2024'],
    ['2024-13-45', '2024-13-45'],
  ])('reads %s', (date, text) => {
    expect(dayText('en', date)).toBe(text)
  })
})

it('gives the hour in the one time that all readers share', () => {
  expect(momentText('en', '2026-11-22T10:20:30.000Z')).toBe('22 November 2026 at 10:20:30 UTC')
})

it('cites one page or several', () => {
  expect(placeText(say, aPlace)).toBe('Town code §3(b), page 4')
  expect(placeText(say, { ...aPlace, pages: '4-6' })).toBe('Town code §3(b), pages 4-6')
})

it('groups digits without losing any', () => {
  expect(inGroups('0123456789', 4)).toBe('0123 4567 89')
  expect(inGroups('')).toBe('')
})

it('orders every finding there is', () => {
  expect([...byGravity].sort()).toEqual(Object.keys(statusShade).sort())
})

it('speaks English when it has no words in a language', () => {
  expect(wordsOf({ language: 'xx' })('finding')).toBe('Finding')
})

test.each([
  [0, '0 kB'],
  [340_400, '340.4 kB'],
  [2_400_000, '2.4 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeText('en', bytes)).toBe(words))
