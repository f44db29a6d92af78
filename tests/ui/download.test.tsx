import { expect, test } from 'vitest'
import { fileStem } from '#src/ui/download.ts'

test.each([
  ['Hurricane Score', 'hurricane-score'],
  ['  R.C.A. / v2 ', 'r-c-a-v2'],
  ['Evaluación de riesgo', 'evaluación-de-riesgo'],
  ['../../etc/passwd', 'etc-passwd'],
  ['pay\u200bpal \u3164', 'paypal'],
  ['', 'draft'],
  ['???', 'draft'],
])('a draft called “%s” is saved as %s', (title, stem) =>
  expect(fileStem(title, 'draft')).toBe(stem),
)

test('a long name is cut, and never ends in a hyphen', () => {
  const stem = fileStem(`${'a'.repeat(59)} ${'b'.repeat(50)}`, 'draft')
  expect(stem).toBe('a'.repeat(59))
})
