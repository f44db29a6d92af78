import { expect, test } from 'vitest'
import {
  contentWords,
  holdsPhrase,
  phrasesIn,
  sharedWords,
  wordRun,
} from '#src/domain/word-search.ts'

test.each([
  ['Fraudulent claims', 'fraud*', true],
  ['Fraudulent claims', 'fraud', false],
  ['the agency', 'age', false],
  ['Sex/Gender,Age,Other', 'age', true],
  ['facial-recognition tools', 'facial recognition', true],
  ['facial tools for recognition', 'facial recognition', false],
  ['NON-ENGLISH speakers', 'non-english', true],
  ['', 'fraud*', false],
])('in “%s” the phrase “%s” stands: %s', (text, phrase, stands) => {
  expect(holdsPhrase(wordRun(text), phrase)).toBe(stands)
})

test('tells which of the phrases stand there', () => {
  expect(phrasesIn(wordRun('Cyber fraud'), ['fraud*', 'crime*', 'cyber*'])).toEqual([
    'fraud*',
    'cyber*',
  ])
})

test('shares words of four letters or more, measured on the shorter text', () => {
  const shared = (one: string, other: string) => sharedWords(contentWords(one), contentWords(other))
  expect(shared('finds potholes on roads', 'Finds potholes on all public roads')).toBe(1)
  expect(shared('finds potholes', 'counts potholes')).toBe(0.5)
  expect(shared('', 'counts potholes')).toBe(0)
  expect(shared('of an at', 'of an at')).toBe(0)
})
