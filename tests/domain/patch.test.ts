import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchBetween } from '#src/domain/patch.ts'
import { sameJson } from '#src/domain/same-json.ts'

describe('a patch', () => {
  test('of equal values is none, shared or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(patchBetween(value, structuredClone(value))).toBeUndefined()
      }),
    )
  })

  test('of values that differ says so', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(patchBetween(one, other) === undefined).toBe(sameJson(one, other))
      }),
    )
  })

  test('names the one field that changed and carries nothing else', () => {
    const source = { id: 's', title: 'Notice', author: 'Elm' }
    const before = { sources: [source, { id: 't', title: 'Audit' }], title: 'A' }
    const after = {
      ...before,
      sources: [{ ...source, title: 'The notice' }, ...before.sources.slice(1)],
    }
    expect(patchBetween(before, after)).toEqual({
      kind: 'members',
      members: {
        sources: {
          ...{ kind: 'items', removed: [], added: [] },
          changed: {
            s: {
              kind: 'members',
              members: { title: { kind: 'value', before: 'Notice', after: 'The notice' } },
            },
          },
        },
      },
    })
  })

  test('of a list tells what came and went by its place', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }))
    expect(patchBetween([a, b], [b, c])).toEqual({
      ...{ kind: 'items', changed: {} },
      removed: [{ at: 0, item: a }],
      added: [{ at: 1, item: c }],
    })
  })

  test.each([
    ['in another order', [{ id: 'b' }, { id: 'a' }]],
    ['with an id twice', [{ id: 'a' }, { id: 'a' }]],
    ['with an item that has no id', [{ id: 'a' }, 'b']],
  ])('of a list %s keeps both lists whole', (_case, after) => {
    const before = [{ id: 'a' }, { id: 'b' }]
    expect(patchBetween(before, after)).toEqual({ kind: 'value', before, after })
  })
})
