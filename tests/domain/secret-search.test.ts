import { expect, test } from 'vitest'
import { searchFor, squashed } from '#src/domain/secret-search.ts'

const secretsIn = (text: string, secrets: string[], kind?: 'text' | 'data') =>
  searchFor(secrets.map((secret) => ({ text: secret, origin: 0 })))(text, kind).map((s) => s.text)

test.each([
  ['a line break in it', 'Jane Doe', 'said Jane\nDoe to us'],
  ['a soft hyphen and other case', 'Margarethe', 'MARGA\u00adRETHE'],
  ['spacing between letters', 'Margarethe', 'M a r g a r e t h e'],
  ['other quotes and dashes', 'the “north-east” desk', 'The "north‑east" desk'],
  ['a ligature', 'officer file', 'oﬃcer ﬁle'],
  ['a character that a file shows', 'Jane\u200bDoe', 'said Jane[U+20\n0B]Doe to us'],
  ['a short name and such a character', 'Ada', 'We met A[U+00AD]da.'],
  ['another script', 'Мария Иванова', 'мария  иванова'],
])('it is found with %s', (_, secret, text) => {
  expect(secretsIn(text, [secret])).toEqual([secret])
})

test.each([
  ['a short name inside a word', 'Ada', 'adamant', []],
  ['a short name by itself', 'Ada', 'We met Ada.', ['Ada']],
  ['a short name with an accent beside it', 'Li', 'Lié', []],
  ['a name of two letters', 'Li', 'Mr. Li said', ['Li']],
])('%s', (_, secret, text, found) => {
  expect(secretsIn(text, [secret])).toEqual(found)
})

test('in bytes that are no text only long words count: short ones stand there by chance', () => {
  expect(secretsIn('\u0000xmarysmith\u0001ada', ['Mary Smith', 'Ada', 'smith'], 'data')).toEqual([
    'Mary Smith',
  ])
})

test('marks alone are no word to look for by letters', () => {
  expect(squashed('— …')).toBe('')
  expect(secretsIn('a (§) b', ['§'])).toEqual(['§'])
})
