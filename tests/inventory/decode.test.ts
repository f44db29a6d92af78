import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '#src/inventory/decode.ts'
import { utf8, windows1252 } from '#tests/support/an-inventory.ts'

const read = (bytes: Uint8Array) => {
  const result = decode(bytes)
  if (!result.ok) throw new Error(result.error.found)
  return result.value
}

describe('decode', () => {
  test.each([
    ['plain ASCII as UTF-8', utf8('a,b'), 'utf-8', 'a,b'],
    ['UTF-8 without a mark', utf8('Río’s'), 'utf-8', 'Río’s'],
    ['UTF-8 with a mark, which is no part of the text', utf8('\ufeffRío'), 'utf-8-bom', 'Río'],
    [
      'curly quotes and dashes of Windows-1252',
      windows1252('AI’s “x” – y'),
      'windows-1252',
      'AI’s “x” – y',
    ],
    ['a single accent in Windows-1252', windows1252('a,Río,b'), 'windows-1252', 'a,Río,b'],
    [
      'a file that ends in an accent of Windows-1252',
      windows1252('a,café'),
      'windows-1252',
      'a,café',
    ],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(read(bytes)).toEqual({ text, encoding, cutShort: false })
  })

  test('knows all 27 characters that Windows-1252 adds to Latin-1', () => {
    const added = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
    expect(read(windows1252(added)).text).toBe(added)
  })

  test('makes one kind of line end of three', () => {
    expect(read(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd')
  })

  test('sees that UTF-8 was cut inside a character', () => {
    const bytes = utf8('Río,€')
    expect(read(bytes.subarray(0, -1))).toEqual({ text: 'Río,', encoding: 'utf-8', cutShort: true })
    expect(read(utf8('\ufeffa,€').subarray(0, -2))).toMatchObject({ text: 'a,', cutShort: true })
  })

  test('does not guess at a file that says it is UTF-8 and is not', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x92, 0x62)
    expect(decode(bytes)).toEqual({ ok: false, error: { kind: 'not-text', found: 'broken-utf-8' } })
  })

  test('names a file that is no text', () => {
    expect(decode(utf8('%PDF-1.7'))).toEqual({
      ok: false,
      error: { kind: 'not-text', found: 'pdf' },
    })
  })

  test('gives back whatever text was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0\r\ufeff]/.test(text) && !text.startsWith('%PDF-') && !text.startsWith('GIF8'))
        expect(read(utf8(text))).toEqual({ text, encoding: 'utf-8', cutShort: false })
      }),
    )
  })

  test('reads or refuses any bytes without breaking', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decode(bytes).ok === 'boolean'))
  })
})
