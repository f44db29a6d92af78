import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import type { PdfLimits } from '#src/signing/pdf-budget.ts'
import { readXrefSection } from '#src/signing/xref-section.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'

const read = (text: string, at = 0, limits: Partial<PdfLimits> = {}) => {
  const { bytes, budget } = aCursor(text, limits)
  return readXrefSection(bytes, at, budget)
}

const xrefStream = (dict: string, ...rows: number[]): string => {
  const data = latin1Of(Uint8Array.from(rows))
  return `9 0 obj <</Type /XRef ${dict} /Length ${data.length}>> stream\n${data}\nendstream endobj`
}

describe('a cross-reference table', () => {
  const text =
    'xref\n0 2\n0000000000 65535 f \n0000000017 00000 n\r\n5 1\n0000000099 00002 n \ntrailer\n<</Size 6>>\n'

  test('lists objects in runs', () => {
    const section = read(text)
    expect([...section.entries]).toEqual([
      [0, { kind: 'free' }],
      [1, { kind: 'offset', at: 17, gen: 0 }],
      [5, { kind: 'offset', at: 99, gen: 2 }],
    ])
    expect(section).toMatchObject({ at: 0, end: text.length - 1, form: 'table' })
    expect(section.trailer.get('Size')).toBe(6)
  })

  test('may be empty', () => {
    expect(read('xref\n0 0\ntrailer <<>>').entries.size).toBe(0)
  })

  test.each([
    [
      'an entry of another kind',
      'xref 0 1 0000000000 00000 x trailer <<>>',
      'an entry of the cross-reference table is damaged',
    ],
    ['too few entries', 'xref 0 2 0000000000 00000 f trailer <<>>', 'a whole number was expected'],
    [
      'an object twice',
      'xref 0 1 0000000000 00000 f 0 1 0000000000 00000 f trailer <<>>',
      'an object is listed twice',
    ],
    [
      'a number beyond all files',
      'xref 8388608 1 0000000000 00000 f trailer <<>>',
      'an object number is too high',
    ],
    ['no trailer', 'xref 0 0 trailer [1]', 'a trailer was expected'],
  ])('%s is a fault', (_, broken, what) => {
    expect(faultOf(() => read(broken))).toBe(what)
  })

  test('a run of a billion objects runs out of budget before it runs out of memory', () => {
    const endless = `xref 0 1000000000 ${'0 0 f '.repeat(2_000)}`
    expect(faultOf(() => read(endless, 0, { values: 1_000 }))).toBe('too-large')
  })
})

describe('a cross-reference stream', () => {
  test('lists objects at offsets, packed ones, and free ones', () => {
    const section = read(
      xrefStream('/Size 4 /W [1 2 1]', 0, 0, 0, 0, 1, 1, 2, 3, 2, 0, 7, 5, 3, 1, 1, 1),
    )
    expect([...section.entries]).toEqual([
      [0, { kind: 'free' }],
      [1, { kind: 'offset', at: 258, gen: 3 }],
      [2, { kind: 'packed', stream: 7, index: 5 }],
      [3, { kind: 'free' }],
    ])
    expect(section.form).toBe('stream')
  })

  test('takes a kind that is not stated for an offset', () => {
    const section = read(xrefStream('/Size 1 /W [0 1 0]', 77))
    expect(section.entries.get(0)).toEqual({ kind: 'offset', at: 77, gen: 0 })
  })

  test('lists nothing when it says nothing of its size', () => {
    expect(read(xrefStream('/W [1 1 1]')).entries.size).toBe(0)
  })

  test('may list runs, and be compressed', () => {
    const data = latin1Of(zlibSync(Uint8Array.of(1, 5, 0, 1, 6, 0)))
    const dict = '/Type /XRef /W [1 1 1] /Index [3 1 8 1] /Filter /FlateDecode'
    const text = `9 0 obj <<${dict} /Length ${data.length}>> stream\n${data}\nendstream endobj`
    expect([...read(text).entries.keys()]).toEqual([3, 8])
  })

  test.each([
    [
      'another object',
      '9 0 obj <</Type /Catalog>> endobj',
      'a cross-reference section was expected',
    ],
    [
      'a stream of another kind',
      '9 0 obj <</Type /ObjStm /Length 0>> stream\n\nendstream endobj',
      'a cross-reference section was expected',
    ],
    ['no widths', xrefStream('/Size 1'), 'a cross-reference stream is damaged'],
    ['two widths', xrefStream('/Size 1 /W [1 1]', 1, 1), 'a cross-reference stream is damaged'],
    [
      'a width that is too wide',
      xrefStream('/Size 1 /W [1 9 1]', 1),
      'a cross-reference stream is damaged',
    ],
    [
      'a width that is no number',
      xrefStream('/Size 1 /W [1 /A 1]', 1),
      'a cross-reference stream is damaged',
    ],
    ['no size', xrefStream('/Size (1) /W [1 1 1]', 1), 'a cross-reference stream is damaged'],
    ['half a run', xrefStream('/Index [1] /W [1 1 1]', 1), 'a cross-reference stream is damaged'],
    [
      'too few rows',
      xrefStream('/Size 2 /W [1 1 1]', 1, 1, 1),
      'a cross-reference stream is too short',
    ],
    [
      'an object twice',
      xrefStream('/Index [1 1 1 1] /W [1 1 1]', 1, 1, 1, 1, 1, 1),
      'an object is listed twice',
    ],
    [
      'a length elsewhere',
      '9 0 obj <</Type /XRef /Length 3 0 R>> stream\nabc\nendstream endobj',
      'a cross-reference stream leans on other objects',
    ],
  ])('%s is a fault', (_, text, what) => {
    expect(faultOf(() => read(text))).toBe(what)
  })

  test('rows without width do not list without end', () => {
    const text = xrefStream('/Size 1000000000 /W [0 0 0]')
    expect(faultOf(() => read(text, 0, { values: 1_000 }))).toBe('too-large')
  })
})

describe('a hybrid section', () => {
  const stream = xrefStream('/Index [1 2] /W [1 1 1]', 2, 9, 0, 1, 200, 0)

  test('shows what its table hides, and prefers what its table shows', () => {
    const table = '\nxref\n0 3\n0 65535 f 0 0 f 17 0 n trailer <</XRefStm 0>>'
    const section = read(stream + table, stream.length + 1)
    expect([...section.entries].toSorted(([a], [b]) => a - b)).toEqual([
      [0, { kind: 'free' }],
      [1, { kind: 'packed', stream: 9, index: 0 }],
      [2, { kind: 'offset', at: 17, gen: 0 }],
    ])
    expect(section.form).toBe('table')
  })
})
