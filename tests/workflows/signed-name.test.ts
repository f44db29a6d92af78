import { expect, test } from 'vitest'
import { signedName } from '#src/workflows/signed-name.ts'

test.each([
  ['report.pdf', 2, 'report-2-signatures.pdf'],
  ['report-2-signatures.pdf', 3, 'report-3-signatures.pdf'],
  ['report-2-signatures (1).pdf', 3, 'report-3-signatures.pdf'],
  ['city.of.elm.json', 150, 'city.of.elm-150-signatures.json'],
  ['report', 2, 'report-2-signatures'],
  ['two\nlines.json', 2, 'two\nlines-2-signatures.json'],
])('%j with %i signatures is called %j', (name, count, expected) => {
  expect(signedName(name, count)).toBe(expected)
})
