import { describe, expect, test } from 'vitest'
import { readValue } from '#src/signing/pdf-lexer.ts'
import {
  changedKeys,
  entriesOf,
  isArray,
  isDict,
  isInteger,
  isName,
  isRef,
  isStream,
  isString,
  nameOf,
  type PdfStream,
  type PdfValue,
  pdfHex,
  pdfName,
  pdfRef,
  pdfString,
  sameValue,
} from '#src/signing/pdf-values.ts'
import { aCursor } from '#tests/support/a-cursor.ts'

const value = (text: string): PdfValue => readValue(aCursor(text))
const stream = (dict: string, ...raw: number[]): PdfStream => ({
  kind: 'stream',
  dict: entriesOf(value(dict)),
  raw: Uint8Array.from(raw),
})

describe('kinds of values', () => {
  test('each is known from all others', () => {
    const values: PdfValue[] = [
      [],
      new Map(),
      pdfName('A'),
      pdfRef(1),
      pdfString(new Uint8Array()),
      stream('<<>>'),
      5,
      null,
    ]
    const tests = [isArray, isDict, isName, isRef, isString, isStream, isInteger]
    for (const [i, test_] of tests.entries())
      expect(values.map(test_)).toEqual(values.map((_, j) => i === j))
    for (const test_ of tests) expect(test_(undefined)).toBe(false)
  })

  test('entries are those of a dictionary or of a stream’s', () => {
    expect(entriesOf(value('<</A 1>>')).get('A')).toBe(1)
    expect(entriesOf(stream('<</B 2>>')).get('B')).toBe(2)
    expect(entriesOf(value('[1]')).size).toBe(0)
    expect(entriesOf(undefined).size).toBe(0)
  })

  test('a name gives its text', () => {
    expect([nameOf(pdfName('Sig')), nameOf(value('(Sig)')), nameOf(undefined)]).toEqual([
      'Sig',
      undefined,
      undefined,
    ])
  })

  test('strings made here know how they are to be written', () => {
    expect([pdfHex(Uint8Array.of(1)).hex, pdfString(Uint8Array.of(1)).hex]).toEqual([true, false])
  })
})

describe('the same value', () => {
  test.each([
    ['numbers however written', '1.0', '1'],
    ['strings by their bytes', '(AB)', '<4142>'],
    ['names by their letters', '/A#42', '/AB'],
    ['keys in any order', '<</A 1 /B [true null]>>', '<</B [true null] /A 1>>'],
    ['references', '[3 0 R]', '[3  0  R]'],
  ])('%s', (_, a, b) => {
    expect(sameValue(value(a), value(b))).toBe(true)
    expect(sameValue(value(b), value(a))).toBe(true)
  })

  test('streams with equal dictionaries and bytes', () => {
    expect(sameValue(stream('<</A 1>>', 1, 2), stream('<</A 1>>', 1, 2))).toBe(true)
    const raw = Uint8Array.of(1)
    const dict = new Map<string, PdfValue>()
    expect(sameValue({ kind: 'stream', dict, raw }, { kind: 'stream', dict, raw })).toBe(true)
  })
})

describe('another value', () => {
  test.each([
    ['a number', '1', '2'],
    ['a number for a truth', '1', 'true'],
    ['nothing', '1', 'null'],
    ['a string', '(A)', '(B)'],
    ['a longer string', '(A)', '(AB)'],
    ['a string for a name', '(A)', '/A'],
    ['a name', '/A', '/B'],
    ['a name for a string', '/A', '(A)'],
    ['a reference', '1 0 R', '2 0 R'],
    ['a generation', '1 0 R', '1 1 R'],
    ['a reference for a number', '1 0 R', '1'],
    ['an array', '[1 2]', '[2 1]'],
    ['a longer array', '[1]', '[1 2]'],
    ['an array for a number', '[1]', '1'],
    ['a dictionary', '<</A 1>>', '<</A 2>>'],
    ['a dictionary with more', '<</A 1>>', '<</A 1 /B 2>>'],
    ['a dictionary for an array', '<</A 1>>', '[1]'],
  ])('%s', (_, a, b) => {
    expect(sameValue(value(a), value(b))).toBe(false)
    expect(sameValue(value(b), value(a))).toBe(false)
  })

  test('a stream that differs in its bytes, its dictionary, or is none', () => {
    const one = stream('<</A 1>>', 1)
    expect(sameValue(one, stream('<</A 1>>', 2))).toBe(false)
    expect(sameValue(one, stream('<</A 2>>', 1))).toBe(false)
    expect(sameValue(one, value('<</A 1>>'))).toBe(false)
    expect(sameValue(one, pdfName('A'))).toBe(false)
    expect(sameValue(one, undefined)).toBe(false)
  })

  test('is named by the keys that differ', () => {
    const a = entriesOf(value('<</Same 1 /Gone 2 /Other 3>>'))
    const b = entriesOf(value('<</Same 1 /Other 4 /New 5>>'))
    expect(changedKeys(a, b)).toEqual(['Gone', 'Other', 'New'])
  })
})
