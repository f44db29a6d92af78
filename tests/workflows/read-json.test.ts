import { describe, expect, test } from 'vitest'
import { isPdf, readJson } from '#src/workflows/read-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading JSON', () => {
  test.each(['{"a":"é"}', '\ufeff{"a":"é"}', ' \r\n{"a":"é"}\n'])('%j is read', (text) => {
    expect(readJson(bytes(text))).toEqual({ ok: true, value: { a: 'é' } })
  })

  test.each([
    ['nothing', bytes(''), 'empty'],
    ['blanks', bytes(' \n\t'), 'empty'],
    ['a byte order mark alone', bytes('\ufeff'), 'empty'],
    ['a table', bytes('name,agency\n'), 'not-an-object'],
    ['a list', bytes('[1]'), 'not-an-object'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'not-an-object'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-an-object'],
    ['a text cut short', bytes('{"a":'), 'not-json'],
    ['a member named twice', bytes('{"a":1,"a":2}'), 'unsafe-json'],
  ])('%s is refused as %s', (_, given, kind) => {
    expect(readJson(given)).toMatchObject({ ok: false, error: { kind } })
  })
})

test('a PDF is known by its first bytes', () => {
  expect(isPdf(bytes('%PDF-1.7\n'))).toBe(true)
  expect(isPdf(bytes(' %PDF-1.7'))).toBe(false)
  expect(isPdf(bytes('%PD'))).toBe(false)
})
