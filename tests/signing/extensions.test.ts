import { Boolean as Asn1Boolean, type BaseBlock, Null } from 'asn1js'
import { describe, expect, test } from 'vitest'
import { derOf, octets, oid, sequence } from '#src/signing/asn1.ts'
import { extensionsIn } from '#src/signing/extensions.ts'

const value = octets(Uint8Array.of(5, 0))
const mark = (critical: boolean) => new Asn1Boolean({ value: critical })
const read = (...parts: readonly BaseBlock[]) => extensionsIn(derOf(sequence(...parts)))

describe('extensions', () => {
  test('have a name, a value, and are critical only where they say so', () => {
    const found = read(
      sequence(oid('1.2.3'), value),
      sequence(oid('1.2.4'), mark(true), value),
      sequence(oid('1.2.5'), mark(false), value),
    )
    expect(found).toEqual([
      { id: '1.2.3', critical: false, value: Uint8Array.of(5, 0) },
      { id: '1.2.4', critical: true, value: Uint8Array.of(5, 0) },
      { id: '1.2.5', critical: false, value: Uint8Array.of(5, 0) },
    ])
  })

  test('may be none', () => {
    expect(extensionsIn(undefined)).toEqual([])
    expect(read()).toEqual([])
  })

  test.each([
    ['without a name', sequence(value)],
    ['without a value', sequence(oid('1.2.3'))],
    ['with something after its value', sequence(oid('1.2.3'), value, new Null())],
    ['that is no list', new Null()],
  ])('one %s makes all of them unreadable', (_, extension) => {
    expect(read(sequence(oid('1.2.3'), value), extension)).toBeUndefined()
  })
})
