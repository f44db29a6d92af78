import { expect, test } from 'vitest'
import { aFramework } from '#tests/support/a-framework.ts'
import { complaintsAfter, type Spoil } from '#tests/support/spoil-framework.ts'

test.each<[string, Spoil, string]>([
  [
    'an inventory column for a question that nobody asks',
    (f) => f.inventoryMaps[0]!.answers.push({ column: 'bureau', question: 'ghost' }),
    'omb-2024: no question "ghost"',
  ],
  [
    'an inventory answer that names no option',
    (f) =>
      f.inventoryMaps[0]!.answers.push({
        column: 'dev-stage',
        question: 'stage',
        values: [{ begins: 'sold', value: 'sold' }],
      }),
    'omb-2024: "stage" has no option "sold"',
  ],
  [
    'an inventory column about nothing',
    (f) => f.inventoryMaps[0]!.claims.push({ column: 'opt-out', about: ['study', 'ghost'] }),
    'omb-2024: nothing has the id "ghost"',
  ],
])('a framework with %s is refused, and told why', (_what, spoil, complaint) => {
  expect(complaintsAfter(aFramework, spoil)).toContain(complaint)
})
