import { expect, test } from 'vitest'
import { plainText } from '#src/domain/plain-text.ts'

test.each([
  ['Online – in the terms', 'ONLINE - in the  terms'],
  ['Yes — by the CAIO', 'yes - by the caio'],
  ['the system’s development', "the system's development"],
  ['“None of the above”', '"none of the above"'],
  ['No\u00a0testing:\n', ' No testing:'],
  ['Rights\u2011Impacting', 'Rights-Impacting'],
  ['zero\u200bwidth', 'zerowidth'],
  ['ﬁne', 'fine'],
])('reads %j like %j', (one, other) => {
  expect(plainText(one)).toBe(plainText(other))
})

test('keeps texts apart that read differently', () => {
  expect(plainText('No')).not.toBe(plainText('No.'))
  expect(plainText('Río')).not.toBe(plainText('Rio'))
})
