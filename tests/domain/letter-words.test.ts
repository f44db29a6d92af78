import { expect, test } from 'vitest'
import { dateIn, filled, placeIn, withCitations } from '#src/domain/letter-words.ts'
import { englishWords, spanishWords } from '#src/letters/words.ts'

test.each([
  ['2025-04-03', '3 April 2025', '3 de abril de 2025'],
  ['2024-12', 'December 2024', 'diciembre de 2024'],
  ['2024', '2024', '2024'],
  ['2024-13-01', '2024-13-01', '2024-13-01'],
  ['soon', 'soon', 'soon'],
])('%s is %s, in Spanish %s', (date, english, spanish) => {
  expect(dateIn(englishWords, date)).toBe(english)
  expect(dateIn(spanishWords, date)).toBe(spanish)
})

test('one page and several are told apart', () => {
  const place = { source: 'Memo', section: '§5', pages: '17' }
  expect(placeIn(englishWords, place)).toBe('Memo §5, page 17')
  expect(placeIn(spanishWords, { ...place, pages: '17-18' })).toBe('Memo §5, páginas 17-18')
})

test('what is put in is not read again', () => {
  expect(filled('{a} and {b} and {c}', { a: '{b}', b: 'B' })).toBe('{b} and B and {c}')
})

test.each([
  ['It had to stop.', ['§1'], 'It had to stop (§1).'],
  ['It had to stop:', ['§1', '§2'], 'It had to stop (§1; §2):'],
  ['It had to stop', ['§1'], 'It had to stop (§1)'],
  ['It had to stop.', [], 'It had to stop.'],
])('%s with %j', (sentence, citations, cited) => {
  expect(withCitations(sentence, citations)).toBe(cited)
})
