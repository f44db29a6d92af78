import { expect, test } from 'vitest'
import { citedPlace } from '#src/domain/citation.ts'
import { aFramework } from '#tests/support/a-framework.ts'

test('a citation names its source by the short title, the first source when it names none', () => {
  expect(citedPlace(aFramework, { section: '§3', pages: '4' })).toEqual({
    source: 'Town Code',
    section: '§3',
    pages: '4',
  })
  expect(citedPlace(aFramework, { section: '§7', pages: '7', source: 'older-code' }).source).toBe(
    'Old Code',
  )
})
