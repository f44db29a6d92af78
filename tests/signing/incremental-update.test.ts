import { describe, expect, test } from 'vitest'
import { equalBytes, latin1Of } from '#src/signing/bytes.ts'
import { appendUpdate, firstFreeNumber } from '#src/signing/incremental-update.ts'
import { trailerOf } from '#src/signing/pdf-file.ts'
import { isArray, isStream, isString, pdfRef, pdfString } from '#src/signing/pdf-values.ts'
import { aPdf, appendRevision, INFORMATION } from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

const hello = pdfString(Uint8Array.from(Buffer.from('hello')))
const forms = ['table', 'stream'] as const

describe.each(forms)('an update of a file with a %s', (form) => {
  const base = aPdf({ form })

  test('leaves every byte before it as it was', () => {
    const { bytes } = appendUpdate(opened(base), [{ ref: pdfRef(70), value: hello }])
    expect(equalBytes(bytes.subarray(0, base.length), base)).toBe(true)
  })

  test('adds and replaces objects, and says where they begin', () => {
    const { bytes, offsets } = appendUpdate(opened(base), [
      { ref: pdfRef(71), value: [1, hello] },
      { ref: pdfRef(INFORMATION), value: new Map([['Title', hello]]) },
      { ref: pdfRef(70), value: null },
    ])
    const file = opened(bytes)
    expect(file.newest).toBe(1)
    expect(file.revisions[1]?.form).toBe(form)
    expect(file.object(71, 1)).toMatchObject([1, { bytes: hello.bytes }])
    expect(file.object(71, 0)).toBeNull()
    for (const num of [70, 71, INFORMATION])
      expect(latin1Of(bytes, offsets.get(num)).startsWith(`${num} 0 obj\n`)).toBe(true)
  })

  test('adds streams with their data as it is', () => {
    const raw = Uint8Array.of(0, 13, 10, 255)
    const value = { kind: 'stream', dict: new Map([['Length', 4]]), raw } as const
    const file = opened(appendUpdate(opened(base), [{ ref: pdfRef(70), value }]).bytes)
    const read = file.object(70, 1)
    expect(isStream(read) && read.raw).toEqual(raw)
  })

  test('points back, keeps the first half of the ID and renews the second', () => {
    const file = opened(base)
    const next = opened(appendUpdate(file, [{ ref: pdfRef(70), value: 1 }]).bytes)
    const [old, now] = [trailerOf(file, 0), trailerOf(next, 1)]
    expect(now.get('Prev')).toBe(file.revisions[0]?.at)
    expect(now.get('Root')).toEqual(old.get('Root'))
    expect(now.get('Info')).toEqual(old.get('Info'))
    const [before, after] = [old, now].map((trailer) => {
      const id = trailer.get('ID')
      return (isArray(id) ? id : []).map((half) => (isString(half) ? latin1Of(half.bytes) : ''))
    })
    expect(after?.[0]).toBe(before?.[0])
    expect(after?.[1]).not.toBe(before?.[1])
    expect(after?.[1]).toHaveLength(16)
  })

  test('can be updated again and again', () => {
    let bytes = base
    for (let i = 0; i < 5; i += 1)
      bytes = appendUpdate(opened(bytes), [{ ref: pdfRef(70 + 2 * i), value: i }]).bytes
    const file = opened(bytes)
    expect(file.newest).toBe(5)
    expect([0, 1, 2, 3, 4].map((i) => file.object(70 + 2 * i, 5))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('numbers for new objects', () => {
  test('begin where no revision has used any', () => {
    const file = opened(aPdf())
    const size = Number(trailerOf(file, 0).get('Size'))
    expect(firstFreeNumber(file)).toBe(size)
    const later = opened(appendRevision(aPdf(), [{ num: 900, body: 'null' }]))
    expect(firstFreeNumber(later)).toBe(901)
  })

  test('do not trust a trailer that says too little', () => {
    const text = Buffer.from(aPdf())
      .toString('latin1')
      .replace(/\/Size \d\d/, '/Size 01')
    expect(firstFreeNumber(opened(Buffer.from(text, 'latin1')))).toBe(32)
    const none = Buffer.from(aPdf())
      .toString('latin1')
      .replace(/\/Size/, '/Xize')
    expect(firstFreeNumber(opened(Buffer.from(none, 'latin1')))).toBe(32)
  })

  test('a trailer without an ID or an Info is not given one', () => {
    const text = Buffer.from(aPdf())
      .toString('latin1')
      .replace(/\/ID/, '/XD')
      .replace('/Info', '/Xnfo')
    const { bytes } = appendUpdate(opened(Buffer.from(text, 'latin1')), [])
    expect([...trailerOf(opened(bytes), 1).keys()]).toEqual(['Size', 'Root', 'Prev'])
  })
})

const qpdf = judgedBy('qpdf')

describe('another program', () => {
  test.skipIf(!qpdf).each(forms)(
    'qpdf finds nothing wrong with an updated file with a %s',
    (form) => {
      const { bytes } = appendUpdate(opened(aPdf({ form })), [{ ref: pdfRef(70), value: hello }])
      expect(qpdf?.(['--check', 'FILE0'], bytes)).toContain('No syntax or stream encoding errors')
    },
  )
})
