import fc from 'fast-check'
import type { Source } from '#schemas/source.ts'

const text = (maxLength: number, minLength = 0) =>
  fc
    .string({ unit: 'grapheme', maxLength, minLength })
    .map((words) => words.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const kinds = ['statute', 'memo', 'inventory', 'press', 'research', 'interview', 'other'] as const

/** Any source that a register may hold, without an id and without a kept copy. */
export const aSourceArbitrary: fc.Arbitrary<Omit<Source, 'id'>> = fc
  .record({
    kind: some(fc.constantFrom(...kinds)),
    title: text(60),
    author: text(40),
    publisher: some(text(30, 1)),
    date: fc.oneof(
      fc.constant(''),
      day,
      day.map((d) => d.slice(0, 7)),
      day.map((d) => d.slice(0, 4)),
    ),
    link: fc.oneof(fc.constant(''), fc.webUrl(), text(30)),
    archive: some(fc.webUrl()),
    reference: some(fc.oneof(text(20, 1), fc.constant('10.1145/3593013.3594033'))),
    seen: fc.oneof(fc.constant(''), day),
    voice: fc.constantFrom('agency', 'independent', 'unknown'),
    confidential: some(fc.constant(true as const)),
    file: some(fc.record({ name: text(20), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) })),
  })
  .map(onlyDefined)

function onlyDefined<T extends object>(value: T): T {
  for (const [key, member] of Object.entries(value))
    if (member === undefined) Reflect.deleteProperty(value, key)
  return value
}
