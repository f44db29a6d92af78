import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOfLatin1, latin1Of } from '#src/signing/bytes.ts'
import { dateString, isoOfDate, textOf, textString } from '#src/signing/pdf-text.ts'
import { pdfHex, pdfName, pdfString } from '#src/signing/pdf-values.ts'

const bytes = (text: string) => pdfString(bytesOfLatin1(text))

describe('text strings', () => {
  test('ASCII is written as it is, anything else as UTF-16', () => {
    expect(latin1Of(textString('Ada (A)').bytes)).toBe('Ada (A)')
    expect(latin1Of(textString('é').bytes)).toBe('\xfe\xff\x00\xe9')
    expect(latin1Of(textString('a\nb').bytes)).toBe('\xfe\xff\x00a\x00\x0a\x00b')
  })

  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(textString(text))).toBe(text)
      }),
    )
  })

  test.each([
    ['UTF-16 with the other byte first', '\xff\xfe\xe9\x00', 'é'],
    ['UTF-8 with its mark', '\xef\xbb\xbf\xc3\xa9', 'é'],
    ['the old encoding', 'caf\xe9', 'café'],
    ['its punctuation', '\x80\x84\x8d\x92\xa0', '•—“™€'],
    ['its diacritics', '\x18\x1f', '˘˜'],
    ['its missing place', '\x9f', '\ufffd'],
  ])('%s is read', (_, text, expected) => {
    expect(textOf(bytes(text))).toBe(expected)
    expect(textOf(pdfHex(bytesOfLatin1(text)))).toBe(expected)
  })

  test('texts are cut where they are longer than any need be', () => {
    expect(textOf(bytes('x'.repeat(40_000)))).toHaveLength(32_767)
  })

  test('what is no string has no text', () => {
    expect([textOf(pdfName('A')), textOf(undefined), textOf(5)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('dates', () => {
  test('are written in UTC to the second', () => {
    const date = dateString(new Date('2026-03-04T05:06:07.890Z'))
    expect(latin1Of(date.bytes)).toBe('D:20260304050607Z')
    expect(isoOfDate(date)).toBe('2026-03-04T05:06:07.000Z')
  })

  test.each([
    ['D:2026', '2026-01-01T00:00:00.000Z'],
    ['D:202603', '2026-03-01T00:00:00.000Z'],
    ['D:20260304', '2026-03-04T00:00:00.000Z'],
    ['D:2026030405', '2026-03-04T05:00:00.000Z'],
    ['D:202603040506', '2026-03-04T05:06:00.000Z'],
    ['D:20260304050607', '2026-03-04T05:06:07.000Z'],
    ["D:20260304050607+02'00'", '2026-03-04T03:06:07.000Z'],
    ["D:20260304050607-05'30", '2026-03-04T10:36:07.000Z'],
    ['D:20260304050607+02', '2026-03-04T03:06:07.000Z'],
    ["D:20260304050607Z00'00'", '2026-03-04T05:06:07.000Z'],
  ])('%s is read', (text, iso) => {
    expect(isoOfDate(bytes(text))).toBe(iso)
  })

  test.each(['', '2026', 'D:26', 'D:20261304', 'D:20260304256000Z', 'D:2026030405060', 'Dec 1'])(
    '%j is no date',
    (text) => {
      expect(isoOfDate(bytes(text))).toBeUndefined()
    },
  )

  test('what is no string is no date', () => {
    expect(isoOfDate(undefined)).toBeUndefined()
  })
})
