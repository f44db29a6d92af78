import { expect, test } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { comparisonName, differenceRows } from '#src/export/compare-text.ts'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

function aComparison() {
  const compared = compareAssessments(theShadow, theAgencys)
  if (!compared.ok) throw new Error(compared.error.kind)
  return compared.value
}

test('each difference is a row with both sides in words', () => {
  const rows = differenceRows(aComparison()).map(({ part, id, what, texts }) => [
    ...[part, id, what],
    ...texts,
  ])
  expect(rows).toContainEqual(['practice', 'study', 'finding', 'Partly met', 'Met'])
  expect(rows).toContainEqual([
    ...['line', 'st-2', 'evidence'],
    ...['[2] Audit report, page 12, “We looked.”', '[1] Own test, page 3, “=We tested.”'],
  ])
  expect(rows).toContainEqual(['line', 'st-2', 'words', 'Nothing', 'We did it.'])
  expect(rows).toContainEqual(['answer', 'component', 'answer', 'Front desk', 'Back office'])
  expect(rows).toContainEqual(['answer', 'rights', 'answer', 'Entry · Lightly', 'Entry · Heavily'])
  expect(rows).toContainEqual(['source', '1', 'Only here', 'Nothing', '[1] Own test'])
})

test('a statement of the agency stands with what its form asked', () => {
  const rows = differenceRows(aComparison())
  const claims = rows.find(({ what }) => what === 'what the agency says')
  expect(claims?.texts).toEqual(['Was it studied? · Left blank on the agency’s form', 'Nothing'])
})

test('what agrees has no row', () => {
  const ids = differenceRows(aComparison()).map(({ id }) => id)
  expect(ids).not.toContain('st-1')
  expect(ids).not.toContain('agency')
})

test.each([
  [false, 'comparison-turnstile-at-the-town-hall.csv'],
  [true, 'comparison-turnstile-at-the-town-hall-INTERNAL.csv'],
])('the file name says whether it is internal (%s)', (isInternal, name) => {
  expect(comparisonName({ ...aComparison(), isInternal }, '.csv')).toBe(name)
})
