import { describe, expect, test } from 'vitest'
import { readValue } from '#src/signing/pdf-lexer.ts'
import { entriesOf } from '#src/signing/pdf-values.ts'
import {
  addReferences,
  countReferences,
  objectNumbers,
  referencesIn,
} from '#src/signing/references.ts'
import { aCursor } from '#tests/support/a-cursor.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_FIELD,
  FIRST_LOOK,
  INFORMATION,
} from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

describe('references', () => {
  test('are found however deep they stand', () => {
    const value = readValue(aCursor('[1 0 R <</A 2 0 R /B [[3 0 R] (4 0 R)]>> 5 null]'))
    expect([...referencesIn(value)]).toEqual([1, 2, 3])
    const dict = entriesOf(readValue(aCursor('<</Length 7 0 R>>')))
    expect([...referencesIn({ kind: 'stream', dict, raw: new Uint8Array() })]).toEqual([7])
  })

  test('are counted over the whole file, whether what they point to exists or not', () => {
    const counts = countReferences(opened(aPdf({ catalog: '/Later 777 0 R' })), 0)
    expect(counts.get(777)).toBe(1)
    expect(counts.get(FIRST_FIELD)).toBe(2)
    expect(counts.get(FIRST_LOOK)).toBe(1)
    expect(counts.get(INFORMATION)).toBe(1)
    expect(counts.has(555)).toBe(false)
  })

  test('are added to those counted before', () => {
    const counts = new Map([[3, 1]])
    addReferences(counts, readValue(aCursor('[3 0 R 4 0 R]')))
    expect([...counts]).toEqual([
      [3, 2],
      [4, 1],
    ])
  })
})

describe('object numbers', () => {
  test('are those listed up to a revision', () => {
    const file = opened(appendRevision(aPdf(), [{ num: 99, body: 'null' }]))
    expect(objectNumbers(file, 0).has(99)).toBe(false)
    expect(objectNumbers(file, 1).has(99)).toBe(true)
    expect(objectNumbers(file, 1).has(CONTENT_ONE)).toBe(true)
  })
})
