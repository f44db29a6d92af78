import { expect, test } from 'vitest'
import { signedName } from '#src/workflows/signed-name.ts'

test.each([
  ['report.pdf', 2, 'report-2-signatures.pdf'],
  ['report-2-signatures.pdf', 3, 'report-3-signatures.pdf'],
  ['report-2-signatures (1).pdf', 3, 'report-3-signatures.pdf'],
  ['city.of.elm.json', 150, 'city.of.elm-150-signatures.json'],
  ['report', 2, 'report-2-signatures'],
  ['two\nlines.json', 2, 'twolines-2-signatures.json'],
  ['report\u202efdp.exe', 2, 'reportfdp-2-signatures.exe'],
])('%j with %i signatures is called %j', (name, count, expected) => {
  expect(signedName(name, count)).toBe(expected)
})
