import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import { readName, readString } from '#src/signing/pdf-tokens.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const string = (text: string): string => latin1Of(readString(aCursor(text)).bytes)

describe('names', () => {
  test.each([
    ['/Name1', 'Name1'],
    ['/A;Name_With-Various***Characters?', 'A;Name_With-Various***Characters?'],
    ['/paired#28#29parentheses', 'paired()parentheses'],
    ['/The_Key_of_F#23_Minor', 'The_Key_of_F#_Minor'],
    ['/', ''],
    ['/A/B', 'A'],
    ['/A#e9 B', 'Aé'],
  ])('%s', (text, name) => {
    expect(readName(aCursor(text))).toEqual({ kind: 'name', name })
  })

  test.each(['/A#', '/A#2', '/A#2x', '/A#xy'])('%s is spelled wrongly', (text) => {
    expect(faultOf(() => readName(aCursor(text)))).toBe('a name is spelled wrongly')
  })
})

describe('names without end', () => {
  test('are a fault', () => {
    expect(faultOf(() => readName(aCursor(`/${'A'.repeat(4_096)}`)))).toBeUndefined()
    expect(faultOf(() => readName(aCursor(`/${'A'.repeat(4_097)}`)))).toBe('a name is too long')
  })
})

describe('strings in parentheses', () => {
  test.each([
    ['(plain)', 'plain'],
    ['()', ''],
    ['(balanced (and (more)) text)', 'balanced (and (more)) text'],
    ['(\\n\\r\\t\\b\\f\\(\\)\\\\)', '\n\r\t\b\f()\\'],
    ['(\\)', undefined],
    ['(a\\qb)', 'aqb'],
    ['(\\0053\\53\\053x\\7)', '\u00053++x\u0007'],
    ['(\\400)', '\u0000'],
    ['(two \\\nlines \\\r\nthree \\\rfour)', 'two lines three four'],
    ['(ends\r\nof\rlines\n)', 'ends\nof\nlines\n'],
    ['(\\\\)', '\\'],
    ['(\\8)', '8'],
  ])('%j', (text, expected) => {
    if (expected === undefined) expect(faultOf(() => string(text))).toBe('a string does not end')
    else expect(string(text)).toBe(expected)
  })

  test('one that does not end is a fault', () => {
    for (const text of ['(', '(abc', '(a(b)', '(a\\'])
      expect(faultOf(() => string(text))).toBe('a string does not end')
  })
})

describe('strings in hexadecimal', () => {
  test.each([
    ['<4E6f 76>', 'Nov'],
    ['<>', ''],
    ['<901FA>', '\x90\x1f\xa0'],
    ['<\n41\t42 >', 'AB'],
  ])('%j', (text, expected) => {
    expect(string(text)).toBe(expected)
  })

  test('one that does not end, or holds something else, is a fault', () => {
    expect(faultOf(() => string('<41'))).toBe('a string does not end')
    expect(faultOf(() => string('<4x>'))).toBe('a hexadecimal string is spelled wrongly')
  })
})

describe('where a string stands', () => {
  test('is told in a file and not told in an object stream', () => {
    const cursor = aCursor('  <4142> ')
    cursor.at = 2
    expect(readString(cursor)).toMatchObject({ hex: true, span: { start: 2, end: 8 } })
    expect(cursor.at).toBe(8)
    expect(readString({ ...aCursor('(a)'), inFile: false })).toMatchObject({
      hex: false,
      span: null,
    })
  })
})
