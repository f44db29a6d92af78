import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInteger, readValue, readWord, skipSpace, takeWord } from '#src/signing/pdf-lexer.ts'
import { entriesOf, type PdfValue, pdfName, pdfRef } from '#src/signing/pdf-values.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const value = (text: string): PdfValue => readValue(aCursor(text))

describe('values', () => {
  test.each<[string, PdfValue]>([
    ['true', true],
    ['false', false],
    ['null', null],
    ['123', 123],
    ['+17', 17],
    ['-98', -98],
    ['34.5', 34.5],
    ['-.002', -0.002],
    ['4.', 4],
    ['/Name', pdfName('Name')],
    ['12 0 R', pdfRef(12)],
    ['12 5 R', pdfRef(12, 5)],
    ['[1 2 0 R 3]', [1, pdfRef(2), 3]],
    ['[1 2 R]', [pdfRef(1, 2)]],
    ['[1 2 3]', [1, 2, 3]],
    ['[1 2]', [1, 2]],
    ['[-1 0]', [-1, 0]],
    ['[1.5 0]', [1.5, 0]],
    ['[1 999999 3]', [1, 999_999, 3]],
    ['[]', []],
    ['% a remark\n  5 % another', 5],
    ['% to the end\r5', 5],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected)
  })

  test('dictionaries hold their entries by name', () => {
    const dict = entriesOf(value('<</A 1/B<</C 2>>/D[/E]>>'))
    expect([...dict.keys()]).toEqual(['A', 'B', 'D'])
    expect(dict.get('A')).toBe(1)
    expect(entriesOf(dict.get('B')).get('C')).toBe(2)
    expect(dict.get('D')).toEqual([pdfName('E')])
  })
})

describe('what is no value', () => {
  test.each([
    ['', 'an object was expected'],
    ['1.2.3', 'an object was expected'],
    ['--1', 'an object was expected'],
    ['endobj', 'an object was expected'],
    ['{', 'an object was expected'],
    [')', 'an object was expected'],
    ['[1', 'an object was expected'],
    ['[1 endobj', 'an object was expected'],
    ['<<1 2>>', 'a dictionary key was expected'],
    ['<</A', 'an object was expected'],
    ['<</A 1', 'a dictionary key was expected'],
    ['<</A 1>', 'a dictionary key was expected'],
    ['<</A 1 /A 2>>', 'a dictionary key stands twice'],
    ['<</A 1 /#41 2>>', 'a dictionary key stands twice'],
  ])('%j', (text, what) => {
    expect(faultOf(() => value(text))).toBe(what)
  })

  test('nesting without end is a fault and no crash', () => {
    expect(faultOf(() => value('['.repeat(100_000)))).toBe('objects are nested too deeply')
    expect(faultOf(() => value('<</A '.repeat(100_000)))).toBe('objects are nested too deeply')
    expect(faultOf(() => value(`${'['.repeat(100)}${']'.repeat(100)}`))).toBeUndefined()
  })

  test('bytes without a value in them do not cost more time than there is', () => {
    const ended = { time: -1 }
    for (const text of [
      ' '.repeat(9_000),
      `%${'x'.repeat(9_000)}`,
      `(${'x'.repeat(9_000)})`,
      `<${'00'.repeat(9_000)}>`,
    ])
      expect(faultOf(() => readValue(aCursor(text, ended)))).toBe('out-of-time')
    expect(faultOf(() => readValue(aCursor(`${' '.repeat(9_000)}5`)))).toBeUndefined()
    expect(faultOf(() => readValue(aCursor('x'.repeat(9_000))))).toBe('a word is too long')
  })

  test('values without end run out of budget', () => {
    const cursor = aCursor(`[${'1 '.repeat(1_000)}]`, { values: 500 })
    expect(faultOf(() => readValue(cursor))).toBe('too-large')
  })

  test('no bytes lead to anything but a value or a fault', () => {
    const syntax = fc.array(
      fc.constantFrom(
        '<<',
        '>>',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '/A',
        ' ',
        '1',
        'R',
        '\\',
        '%',
        '\n',
        '.',
      ),
    )
    fc.assert(
      fc.property(syntax, (parts) => {
        faultOf(() => value(parts.join('')))
      }),
      { numRuns: 500 },
    )
  })
})

describe('words', () => {
  test('end at white space and delimiters', () => {
    const cursor = aCursor(' obj<<')
    expect(readWord(cursor)).toBe('obj')
    expect(cursor.at).toBe(4)
    expect(readWord(cursor)).toBe('')
  })

  test('are taken only when they are the expected ones', () => {
    const cursor = aCursor('  stream')
    expect(takeWord(cursor, 'endobj')).toBe(false)
    expect(cursor.at).toBe(0)
    expect(takeWord(cursor, 'stream')).toBe(true)
    expect(cursor.at).toBe(8)
  })

  test('white space and remarks are passed over', () => {
    const cursor = aCursor(' \t%x\r\n%y\n\f7')
    skipSpace(cursor)
    expect(cursor.bytes[cursor.at]).toBe(0x37)
  })

  test('whole numbers have digits only', () => {
    expect(readInteger(aCursor(' 0012 '))).toBe(12)
    for (const text of ['', '-1', '1.0', '1e3', '1234567890123456'])
      expect(faultOf(() => readInteger(aCursor(text)))).toBe('a whole number was expected')
  })
})
