import { expect, test } from 'vitest'
import { migrateFramework } from '#src/domain/migrate-framework.ts'
import { aFramework } from '#tests/support/a-framework.ts'

test('a questionnaire of version 1 reads as one of today', () => {
  expect(migrateFramework({ ...aFramework, format: 'plumbline-framework/1' })).toEqual(aFramework)
})

test.each([[aFramework], [{ format: 'plumbline-framework/3' }], [null], ['text'], [[]]])(
  'what is of no earlier version comes back as it is: %#',
  (input) => {
    expect(migrateFramework(input)).toBe(input)
  },
)
