import { describe, expect, test } from 'vitest'
import { SourceKindSchema } from '#schemas/source.ts'
import { cslTypeOf, kindOfCsl, ownSource } from '#src/bibliography/csl-item.ts'

test.each(SourceKindSchema.options)(
  'a source of kind %s has a type that other programs know',
  (kind) => {
    const type = cslTypeOf({ kind, link: '' })
    expect(type).toMatch(/^[a-z_-]+$/)
    expect([undefined, kind]).toContain(kindOfCsl(type))
  },
)

test.each([
  ['https://x.org', 'webpage'],
  ['', 'document'],
])('without a kind, a link of "%s" makes it a %s', (link, type) =>
  expect(cslTypeOf({ link })).toBe(type),
)

test.each(['report', 'webpage', 'constructor', '__proto__', '', 7, null])(
  'the type %j alone says nothing about the kind',
  (type) => expect(kindOfCsl(type)).toBeUndefined(),
)

describe('what we wrote for ourselves', () => {
  const source = { title: 'A', author: '', date: '', link: '', seen: '', voice: 'agency' }
  test('is taken as it is', () => expect(ownSource({ plumbline: source })).toEqual(source))
  test.each([
    undefined,
    {},
    { plumbline: null },
    { plumbline: { ...source, voice: 'god' } },
    { plumbline: { ...source, extra: 1 } },
    { plumbline: { ...source, date: 'May' } },
  ])('is not taken once it is %j', (custom) => expect(ownSource(custom)).toBeUndefined())
})
