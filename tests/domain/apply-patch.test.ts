import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPatch } from '#src/domain/apply-patch.ts'
import { patchBetween } from '#src/domain/patch.ts'

const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.jsonValue() })
const list = fc.uniqueArray(item, { selector: ({ id }) => id })
const names = fc.constantFrom('x', 'y', '__proto__', 'constructor')
const value = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(names, fc.oneof(list, fc.jsonValue())),
  fc.record({ sources: list, findings: fc.dictionary(names, list) }),
)

describe('applying the patch between two values', () => {
  test('gives the newer one from the older, and the older one from the newer', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patch = patchBetween(before, after)
        if (!patch) return
        const kept = structuredClone([before, after])
        expect(applyPatch(patch, before, 'forward')).toEqual(after)
        expect(applyPatch(patch, after, 'back')).toEqual(before)
        expect([before, after]).toEqual(kept)
      }),
      { numRuns: 500 },
    )
  })

  test('shares what did not change', () => {
    const before = { big: [{ id: 'a' }], title: 'x' }
    const patch = patchBetween(before, { ...before, title: 'y' })
    const after = patch && applyPatch(patch, before, 'forward')
    expect(after).toEqual({ ...before, title: 'y' })
    expect(after).toHaveProperty('big', before.big)
    expect(Reflect.get(after as object, 'big')).toBe(before.big)
  })
})

describe('a value that is not what the patch was made from', () => {
  test('gets what the patch names, once', () => {
    const patch = patchBetween({ sources: [] }, { sources: [{ id: 'a', n: 1 }] })
    if (!patch) throw new Error('no patch')
    expect(applyPatch(patch, { sources: [{ id: 'a', n: 2 }] }, 'forward')).toEqual({
      sources: [{ id: 'a', n: 1 }],
    })
    expect(applyPatch(patch, 'nothing of the kind', 'forward')).toEqual({
      sources: [{ id: 'a', n: 1 }],
    })
  })

  test('no name in a patch reaches the prototype', () => {
    const patch = patchBetween({}, JSON.parse('{"__proto__":{"polluted":true}}'))
    if (!patch) throw new Error('no patch')
    applyPatch(patch, {}, 'forward')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
