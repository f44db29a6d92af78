import fc from 'fast-check'
import { expect, test } from 'vitest'
import { texAddress, texText } from '#src/bibliography/bibtex-text.ts'
import { cslOfBibtex } from '#src/bibliography/citation-js.ts'

test('every text that TeX can print comes back from a title as it was', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((words) => words.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((words) => words !== '')
  fc.assert(
    fc.property(text, (title) => {
      const [item] = cslOfBibtex(`@misc{a, title = {${texText(title)}}}`)
      expect(String(item?.['title']).trim()).toBe(title)
    }),
    { numRuns: 200 },
  )
})

test('an address keeps its meaning and loses what would end the field', () => {
  const link = texAddress('https://x.org/{a}\\b c_d%20&e')
  expect(link).toBe('https://x.org/%7Ba%7D%5Cb%20c_d%20&e')
  expect(cslOfBibtex(`@misc{a, url = {${link}}}`)[0]?.['URL']).toBe(link)
})
