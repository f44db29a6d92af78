import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import { readIndirectObject, readObjectHeader } from '#src/signing/pdf-objects.ts'
import { isRef, isStream, type PdfValue } from '#src/signing/pdf-values.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const resolve = (value: PdfValue | undefined): PdfValue => (isRef(value) ? 3 : (value ?? null))

const read = (text: string, at = 0) => {
  const { bytes, budget } = aCursor(text)
  return readIndirectObject(bytes, at, budget, resolve)
}

describe('an object in the file', () => {
  test('has its numbers, its value and its end', () => {
    expect(read('xx 12 3 obj [1] endobj yy', 3)).toEqual({ num: 12, gen: 3, value: [1], end: 22 })
  })

  test.each([
    ['after CR LF', '1 0 obj <</Length 3>> stream\r\nabc\r\nendstream endobj'],
    ['after LF', '1 0 obj <</Length 3>>stream\nabc\nendstream\nendobj'],
    ['with no line end behind the data', '1 0 obj <</Length 3>>stream\nabcendstream\nendobj'],
    ['with its length elsewhere', '1 0 obj <</Length 9 0 R>>stream\nabc\nendstream\nendobj'],
  ])('may be a stream whose data stands %s', (_, text) => {
    const { value } = read(text)
    expect(isStream(value) && latin1Of(value.raw)).toBe('abc')
  })

  test('may be an empty stream', () => {
    const { value } = read('1 0 obj <</Length 0>>stream\n\nendstream\nendobj')
    expect(isStream(value) && value.raw.length).toBe(0)
  })
})

describe('what is no object', () => {
  test.each([
    ['no number', 'a 0 obj 1 endobj', 'a whole number was expected'],
    ['no generation', '1 obj 1 endobj', 'a whole number was expected'],
    ['another word', '1 0 object 1 endobj', 'an object was expected'],
    ['no end', '1 0 obj 1', 'an object does not end'],
    ['a second value', '1 0 obj 1 2 endobj', 'an object does not end'],
    [
      'a stream whose word runs on',
      '1 0 obj <</Length 3>>streamabc\nendstream endobj',
      'an object does not end',
    ],
    [
      'a stream without dictionary',
      '1 0 obj 1 stream\nabc\nendstream endobj',
      'an object does not end',
    ],
    [
      'a stream after CR only',
      '1 0 obj <</Length 3>>stream\rabc\nendstream endobj',
      'a stream does not begin',
    ],
    [
      'a stream on the same line',
      '1 0 obj <</Length 3>>stream abc\nendstream endobj',
      'a stream does not begin',
    ],
    ['no length', '1 0 obj <<>>stream\nabc\nendstream endobj', 'a stream has no sound length'],
    [
      'a negative length',
      '1 0 obj <</Length -1>>stream\nabc\nendstream endobj',
      'a stream has no sound length',
    ],
    [
      'a length beyond the file',
      '1 0 obj <</Length 99>>stream\nabc\nendstream endobj',
      'a stream has no sound length',
    ],
    [
      'a length too short',
      '1 0 obj <</Length 2>>stream\nabc\nendstream endobj',
      'a stream does not end where it says',
    ],
    [
      'a length too long',
      '1 0 obj <</Length 6>>stream\nabc\nendstream endobj',
      'a stream does not end where it says',
    ],
  ])('%s', (_, text, what) => {
    expect(faultOf(() => read(text))).toBe(what)
  })

  test('a header tells two numbers and moves past them', () => {
    const cursor = aCursor('7 1 obj<<')
    expect(readObjectHeader(cursor)).toEqual({ num: 7, gen: 1 })
    expect(cursor.at).toBe(7)
  })
})
