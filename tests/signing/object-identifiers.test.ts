import { describe, expect, test } from 'vitest'
import * as identifiers from '#src/signing/object-identifiers.ts'

describe('object identifiers', () => {
  test('each stands once, in dotted form', () => {
    const values = Object.values(identifiers)
    expect(new Set(values).size).toBe(values.length)
    for (const value of values) expect(value).toMatch(/^[0-2](\.(0|[1-9]\d*))+$/)
  })
})
