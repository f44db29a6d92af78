import { describe, expect, test } from 'vitest'
import { signatureFields } from '#src/signing/pdf-fields.ts'
import { isSigned } from '#src/signing/revision-step.ts'
import { pdfCheck, readSignedPart, signedLength } from '#src/signing/signed-part.ts'
import { aForgedPdf } from '#tests/support/a-forged-pdf.ts'
import {
  aPdf,
  appendRevision,
  FIRST_FIELD,
  FORM,
  PAGE_ONE,
  placeOf,
  replaced,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

function reading(bytes: Uint8Array, name = 'author') {
  const file = opened(bytes)
  const field = signatureFields(file, file.newest).find(
    (known) => known.name === name && isSigned(known),
  )
  if (!field) throw new Error('not signed')
  const { checks, part } = readSignedPart(file, field)
  const failed = checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
  return { checks, part, failed }
}

/** The byte range as it is written, and where it leaves out the signature. */
function rangeIn(bytes: Uint8Array): { old: string; start: number; end: number } {
  const text = Buffer.from(bytes).toString('latin1')
  const [, old = '', start, end] = /\/ByteRange (\[0 (\d+) (\d+) \d+\] *)/.exec(text) ?? []
  return { old, start: Number(start), end: Number(end) }
}

async function withRange(range: string): Promise<Uint8Array> {
  const signed = await aSignedPdf(aPdf())
  const { old } = rangeIn(signed)
  return replaced(signed, old, range.padEnd(old.length))
}

describe('what a signature covers', () => {
  test('is the file from its first byte to its end, but for the signature', async () => {
    const signed = await aSignedPdf(aPdf())
    const { checks, part } = reading(signed)
    expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['byte-range', 'pass'],
      ['contents-gap', 'pass'],
      ['dictionary-inside', 'pass'],
      ['revision-end', 'pass'],
    ])
    expect(part).toMatchObject({ end: signed.length, revision: 1 })
    expect(part?.contents).toHaveLength(12_288)
    if (!part) throw new Error('no part')
    expect(signedLength(part) + 2 * 12_288 + 2).toBe(signed.length)
  })

  test('is an earlier revision when others signed later', async () => {
    const signed = await aSignedPdf(aPdf())
    const both = await aCountersignedPdf(signed)
    expect(reading(both).part).toMatchObject({ end: signed.length, revision: 1 })
    expect(reading(both, 'reviewer').part).toMatchObject({ end: both.length, revision: 2 })
  })

  test('may end before the line end behind the mark', async () => {
    const signed = await aSignedPdf(aPdf())
    const { old, start, end } = rangeIn(signed)
    const range = `[0 ${start} ${end} ${signed.length - end - 1}]`
    const { failed, part } = reading(replaced(signed, old, range.padEnd(old.length)))
    expect([failed, part?.revision, part?.end]).toEqual([[], 1, signed.length - 1])
  })
})

describe('a range that is none', () => {
  test.each([
    ['missing', 'null'],
    ['of three numbers', '[0 5 9]'],
    ['of five numbers', '[0 5 9 9 9]'],
    ['not from the beginning', '[1 500 600 700]'],
    ['of nothing', '[0 0 600 700]'],
    ['that overlaps', '[0 600 600 700]'],
    ['without an end', '[0 500 600 0]'],
    ['negative', '[0 500 600 -7]'],
    ['beyond the file', '[0 500 600 99999999]'],
    ['of half numbers', '[0 500.5 600 700]'],
    ['of other things', '[0 500 600 (a)]'],
  ])('%s is refused', async (_, range) => {
    const { checks, part } = reading(await withRange(range))
    expect(checks).toEqual([pdfCheck('byte-range', false)])
    expect(part).toBeUndefined()
  })
})

describe('a gap that is not the signature', () => {
  test.each([
    ['wider in front', (start: number, end: number) => [start - 1, end]],
    ['wider behind', (start: number, end: number) => [start, end + 1]],
    ['narrower', (start: number, end: number) => [start + 1, end - 1]],
  ])('%s is told', async (_, move) => {
    const signed = await aSignedPdf(aPdf())
    const { old, start, end } = rangeIn(signed)
    const [a = 0, b = 0] = move(start, end)
    const range = `[0 ${a} ${b} ${signed.length - b}]`
    expect(reading(replaced(signed, old, range.padEnd(old.length))).failed).toEqual([
      'contents-gap',
    ])
  })

  test('with white space among its digits is told', async () => {
    const signed = await aSignedPdf(aPdf())
    const at = placeOf(signed, '0000>')
    const spaced = Uint8Array.from(signed)
    spaced[at] = 0x20
    expect(reading(spaced).failed).toEqual(['contents-gap'])
  })

  test('that leaves out no string at all is told', async () => {
    const named = await aForgedPdf(aPdf(), () => new Uint8Array(), {
      entries: [['Contents', [1, 2, 3]]],
    })
    const { failed, part } = reading(named)
    expect(failed).toContain('contents-gap')
    expect(part).toBeUndefined()
  })
})

describe('a signature from elsewhere', () => {
  test('outside what it signs is told', async () => {
    const signed = await aSignedPdf(aPdf())
    const text = Buffer.from(signed).toString('latin1')
    const body = /\d+ 0 obj\n(<<\/Type \/Sig .*?>>)\nendobj/s.exec(text)?.[1] ?? ''
    const field = `<</Type /Annot /Subtype /Widget /FT /Sig /T (author) /Rect [72 600 272 640] /P ${PAGE_ONE} 0 R /V 90 0 R>>`
    const moved = appendRevision(signed, [
      { num: 90, body },
      { num: FIRST_FIELD, body: field },
    ])
    expect(reading(moved).failed).toEqual(['contents-gap', 'dictionary-inside'])
  })

  test('in a field that did not hold it when it was made is told', async () => {
    const signed = await aSignedPdf(aPdf())
    const num = /\/V (\d+) 0 R/.exec(Buffer.from(signed).toString('latin1'))?.[1]
    const field = `<</FT /Sig /T (approver) /V ${num} 0 R>>`
    const moved = appendRevision(signed, [
      { num: 90, body: field },
      { num: FORM, body: `<</Fields [${FIRST_FIELD} 0 R 90 0 R]>>` },
    ])
    expect(reading(moved, 'approver').failed).toEqual(['dictionary-inside'])
    expect(reading(moved, 'author').failed).toEqual([])
  })

  test('written straight into its field is looked for there', () => {
    const field = `<</FT /Sig /T (author) /V <</Type /Sig /ByteRange [0 20 30 40] /Contents <00>>>>>`
    const inline = appendRevision(aPdf(), [{ num: FIRST_FIELD, body: field }])
    expect(reading(inline).failed).toEqual(['contents-gap', 'dictionary-inside', 'revision-end'])
    const listed = appendRevision(aPdf(), [{ num: FORM, body: `<</Fields [${field}]>>` }])
    expect(reading(listed).failed).toEqual(['contents-gap', 'dictionary-inside', 'revision-end'])
  })

  test('over a part that was never saved is told', async () => {
    const signed = await aSignedPdf(aPdf())
    const { old, start, end } = rangeIn(signed)
    const range = `[0 ${start} ${end} ${signed.length - end - 5}]`
    const { failed, part } = reading(replaced(signed, old, range.padEnd(old.length)))
    expect(failed).toEqual(['dictionary-inside', 'revision-end'])
    expect(part?.revision).toBeUndefined()
  })
})
