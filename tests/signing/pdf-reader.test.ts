import { describe, expect, test } from 'vitest'
import { latin1Of } from '#src/signing/bytes.ts'
import { openPdf } from '#src/signing/pdf-file.ts'
import { entriesOf, isStream, type PdfValue, pdfRef } from '#src/signing/pdf-values.ts'
import { faultOf } from '#tests/support/a-cursor.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_EXTRA,
  INFORMATION,
  stream,
} from '#tests/support/a-pdf.ts'

const opened = (bytes: Uint8Array) => {
  const file = openPdf(bytes)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return file.value
}

const text = (value: PdfValue): string => (isStream(value) ? latin1Of(value.raw) : '')

describe('objects by revision', () => {
  test.each(['table', 'stream'] as const)('a file with a %s gives what it had then', (form) => {
    const file = opened(
      appendRevision(aPdf({ form }), [{ num: CONTENT_ONE, body: stream('', 'changed') }]),
    )
    expect(text(file.object(CONTENT_ONE, 0))).toContain('page one')
    expect(text(file.object(CONTENT_ONE, 1))).toBe('changed')
    expect(file.object(INFORMATION, 1)).toBe(file.object(INFORMATION, 0))
  })

  test('what does not exist yet, or no more, is null', () => {
    const file = opened(
      appendRevision(aPdf(), [{ num: 99, body: '(new)' }], { free: [CONTENT_ONE] }),
    )
    expect(file.object(99, 0)).toBeNull()
    expect(file.object(99, 1)).not.toBeNull()
    expect(file.object(CONTENT_ONE, 1)).toBeNull()
    expect(file.object(1_000, 1)).toBeNull()
  })

  test('an object knows its place in the file unless it is packed or missing', () => {
    const table = opened(aPdf())
    const place = table.place(INFORMATION, 0)
    const found = latin1Of(table.bytes, place?.at, place?.end)
    expect(found).toMatch(/^8 0 obj\n<<\/Title.*>>\nendobj$/s)
    expect(opened(aPdf({ form: 'stream' })).place(INFORMATION, 0)).toBeUndefined()
    expect(table.place(999, 0)).toBeUndefined()
  })

  test('references are followed to their end', () => {
    const file = opened(aPdf({ extra: [`${FIRST_EXTRA + 1} 0 R`, '(end)'] }))
    expect(file.resolve(pdfRef(FIRST_EXTRA), 0)).toEqual(file.object(FIRST_EXTRA + 1, 0))
    expect(file.resolve(undefined, 0)).toBeNull()
    expect(file.resolve(5, 0)).toBe(5)
  })

  test('streams are unpacked on request', () => {
    const file = opened(aPdf({ extra: [stream('', 'plain')] }))
    const value = file.object(FIRST_EXTRA, 0)
    if (!isStream(value)) throw new Error('no stream')
    expect(latin1Of(file.unfilter(value, 0))).toBe('plain')
  })
})

describe('objects that lead nowhere', () => {
  const read = (extra: readonly string[], form: 'table' | 'stream' = 'table') => {
    const file = opened(aPdf({ extra, form }))
    return faultOf(() => file.resolve(pdfRef(FIRST_EXTRA), 0))
  }

  test('references in a circle', () => {
    expect(read([`${FIRST_EXTRA + 1} 0 R`, `${FIRST_EXTRA} 0 R`])).toBe(
      'references run in a circle',
    )
    expect(read([`${FIRST_EXTRA} 0 R`], 'stream')).toBe('references run in a circle')
  })

  test('a stream whose length is its own, or another’s whose length is its own', () => {
    const own = `<</Length ${FIRST_EXTRA} 0 R>>\nstream\nabc\nendstream`
    const next = `<</Length ${FIRST_EXTRA + 1} 0 R>>\nstream\nabc\nendstream`
    expect(read([own])).toBe('objects run in a circle')
    expect(read([next, own])).toBe('objects run in a circle')
  })

  test('a long chain of streams whose lengths lean on each other', () => {
    const chain = Array.from(
      { length: 5_000 },
      (_, i) => `<</Length ${FIRST_EXTRA + i + 1} 0 R>>\nstream\nabc\nendstream`,
    )
    expect(read(chain)).toBe('objects run in a circle')
  })

  test('an entry that points at another object', () => {
    const bytes = Buffer.from(aPdf()).toString('latin1').replace('\n8 0 obj', '\n9 0 obj')
    const file = opened(Buffer.from(bytes, 'latin1'))
    expect(faultOf(() => file.object(INFORMATION, 0))).toBe('another object was expected')
    expect(faultOf(() => file.object(INFORMATION, 0))).toBe('another object was expected')
  })

  test('an object stream that is no stream, or is packed itself', () => {
    const packed = Buffer.from(aPdf({ form: 'stream' })).toString('latin1')
    const file = opened(
      appendRevision(Buffer.from(packed, 'latin1'), [{ num: 32, body: '(no stream)' }]),
    )
    expect(entriesOf(file.object(INFORMATION, 0)).has('Title')).toBe(true)
    expect(faultOf(() => file.object(INFORMATION, 1))).toBe('an object stream is missing')
    const freed = opened(appendRevision(Buffer.from(packed, 'latin1'), [], { free: [32] }))
    expect(faultOf(() => freed.object(INFORMATION, 1))).toBe('an object stream is missing')
  })
})
