import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, pointerTo, textsIn, valueAt } from '#src/domain/json-pointer.ts'

test('the examples of RFC 6901 point where it says', () => {
  const root = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8 }
  const found = ['', '/foo', '/foo/0', '/', '/a~1b', '/m~0n'].map((at) => valueAt(root, at))
  expect(found).toEqual([root, ['bar', 'baz'], 'bar', 0, 1, 8])
})

test.each(['/nothing', '/foo/2', '/foo/01', '/foo/length', '/__proto__', '/foo/0/deeper', 'foo'])(
  'nothing stands at “%s”',
  (pointer) => expect(valueAt({ foo: ['bar'] }, pointer)).toBeUndefined(),
)

test('parts come back from any pointer as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(partsOf(pointerTo(...parts))).toEqual(parts)
    }),
  )
})

test('every text has its place, and names of members are texts, too', () => {
  expect(textsIn({ a: ['x', { 'b/c': 'y' }], n: 1 })).toEqual([
    { where: '/a', text: 'a' },
    { where: '/a/0', text: 'x' },
    { where: '/a/1/b~1c', text: 'b/c' },
    { where: '/a/1/b~1c', text: 'y' },
    { where: '/n', text: 'n' },
  ])
})
