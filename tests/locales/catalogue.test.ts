import { expect, test } from 'vitest'
import { catalogue } from '#src/locales/catalogue.ts'

const words = catalogue({
  en: { said: 'It says “{text}”.', drafts_one: '{count} draft', drafts_other: '{count} drafts' },
})('en')

test('what a file says is put into a sentence with all that is in it to be seen', () => {
  expect(words('said', { text: 'score \u202e0.01' })).toBe('It says “score [U+202E]0.01”.')
  expect(words('said', { text: '{count} می‌خواهم' })).toBe('It says “{count} می‌خواهم”.')
})

test('the form follows the number', () => {
  expect([words('drafts', { count: 1 }), words('drafts', { count: 2 })]).toEqual([
    '1 draft',
    '2 drafts',
  ])
})
