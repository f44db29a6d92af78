import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  FIRST_FIELD,
  FORM,
  PAGE_ONE,
  stream,
} from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'

/**
 * The families of attacks on PDF signatures that are published: Mladenov, Mainka and others,
 * "1 Trillion Dollar Refund" (CCS 2019), "Shadow Attacks" (NDSS 2021), "Breaking the Specification:
 * PDF Certification" (S&P 2021). Each is built anew here from our own signed file.
 */
let signed: Uint8Array<ArrayBuffer>
let text: string

beforeAll(async () => {
  signed = await aSignedPdf(aPdf())
  text = Buffer.from(signed).toString('latin1')
})

const bytes = (content: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(content, 'latin1'))

async function verdictsOn(file: Uint8Array) {
  const { readable, signatures, problems } = await verifyPdf(file)
  if (!readable) return problems.map((problem) => problem.kind)
  return signatures.map(({ verdict }) => verdict)
}

/** The signature's object: its number, its text, and where it leaves itself out. */
function signatureIn(file: string) {
  const [, num, body = ''] = /(\d+) 0 obj\n(<<\/Type \/Sig .*?>>)\nendobj/s.exec(file) ?? []
  const [range = '', start, end] = /\[0 (\d+) (\d+) \d+\] *(?=\s*\/Contents)/.exec(file) ?? []
  return { num: Number(num), body, range, start: Number(start), end: Number(end) }
}

const overlay = { num: CONTENT_ONE, body: stream('', '1 0 0 rg 0 0 612 792 re f') }
const field = (value: string) =>
  `<</Type /Annot /Subtype /Widget /FT /Sig /T (author) /Rect [72 600 272 640] /P ${PAGE_ONE} 0 R ${value}>>`

describe('universal forgery: a signature that cannot be checked counts as none', () => {
  test.each([
    ['no range', (body: string) => body.replace(/\/ByteRange \[[^\]]*\] */, '')],
    ['an empty range', (body: string) => body.replace(/\[0 \d[^\]]*\]/, '[]')],
    ['a range of nothing', (body: string) => body.replace(/\[0 \d[^\]]*\]/, 'null')],
    ['a negative range', (body: string) => body.replace(/\[0 \d[^\]]*\]/, '[0 -1 -2 -3]')],
    ['no contents', (body: string) => body.replace(/\/Contents <[^>]*>/, '')],
    ['empty contents', (body: string) => body.replace(/<[0-9a-f]{99,}>/, '<>')],
    ['contents of zeros', (body: string) => body.replace(/<[0-9a-f]{99,}>/, `<${'0'.repeat(99)}>`)],
    ['contents of nothing', (body: string) => body.replace(/<[0-9a-f]{99,}>/, 'null')],
  ])('%s', async (_, change) => {
    const { num, body } = signatureIn(text)
    const forged = appendRevision(signed, [{ num, body: change(body) }, overlay])
    expect(await verdictsOn(forged)).toEqual(['broken'])
  })

  test('no signature at all behind the field', async () => {
    const { num } = signatureIn(text)
    expect(await verdictsOn(appendRevision(signed, [{ num, body: '(Signed)' }]))).toEqual([
      'broken',
    ])
    expect(await verdictsOn(appendRevision(signed, [{ num, body: 'null' }]))).toEqual([])
  })
})

describe('incremental saving: content added behind what was signed', () => {
  test('with all that belongs to an update', async () => {
    expect(await verdictsOn(appendRevision(signed, [overlay]))).toEqual(['changed-after'])
  })

  test('without cross-reference, trailer or mark, for readers that look for objects themselves', async () => {
    const loose = `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`
    expect(await verdictsOn(bytes(text + loose))).toEqual(['changed-after'])
    expect(await verdictsOn(bytes(`${text}${loose}trailer <</Root 1 0 R>>\n`))).toEqual([
      'changed-after',
    ])
    expect(await verdictsOn(bytes(`${text}${loose}startxref\n0\n%%EOF\n`))).toEqual(['damaged'])
  })

  test('with a copy of the signature, so that the newest one covers nothing', async () => {
    const { num, body } = signatureIn(text)
    const copied = appendRevision(signed, [{ num, body }, overlay])
    expect(await verdictsOn(copied)).toEqual(['broken'])
  })
})

describe('signature wrapping: what was signed moved away behind the signature', () => {
  test('with a second range hidden in the gap', async () => {
    const { start, end } = signatureIn(text)
    const digits = text.slice(start, end).replace(/0+>$/, '')
    const range = `/ByteRange [0 ${start} ${end} ${signed.length - end}]`
    const gap = `${digits}> ${range} `.padEnd(end - start)
    const wrapped = text.slice(0, start) + gap + text.slice(end)
    expect(await verdictsOn(bytes(wrapped))).toEqual(['damaged'])
  })

  test('with foreign content between the signature and the moved part', async () => {
    const { range, start, end } = signatureIn(text)
    const foreign = `\n${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`
    const moved = text.slice(0, end) + foreign + text.slice(end)
    const wider = `[0 ${start} ${end + foreign.length} ${signed.length - end}]`.padEnd(range.length)
    const [verdict] = await verdictsOn(bytes(moved.replace(range, wider)))
    expect(['broken', 'damaged']).toContain(verdict)
  })
})

describe('shadow attacks: content planted before signing, shown afterwards', () => {
  test('hide: a covering drawing is taken away', async () => {
    const base = aPdf({ extra: [stream('', '1 1 1 rg 0 0 612 792 re f')] })
    const cover = `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents [${CONTENT_ONE} 0 R 50 0 R]>>`
    const covered = await aSignedPdf(appendRevision(base, [{ num: PAGE_ONE, body: cover }]))
    expect(await verdictsOn(covered)).toEqual(['intact'])
    expect(await verdictsOn(appendRevision(covered, [], { free: [50] }))).toEqual(['changed-after'])
  })

  test('replace: a font or drawing that the page uses is changed', async () => {
    const base = aPdf({ extra: ['<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'] })
    const page = `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <</Font <</F 50 0 R>>>> /Contents ${CONTENT_ONE} 0 R>>`
    const shadow = await aSignedPdf(appendRevision(base, [{ num: PAGE_ONE, body: page }]))
    const font = { num: 50, body: '<</Type /Font /Subtype /Type1 /BaseFont /Symbol>>' }
    const { signatures } = await verifyPdf(appendRevision(shadow, [font]))
    expect(signatures[0]).toMatchObject({
      verdict: 'changed-after',
      changes: [{ object: 50, page: 1, severity: 'forbidden' }],
    })
  })

  test('hide and replace: a second document inside is brought to life by its list of objects alone', async () => {
    const hidden = `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`
    const shadow = await aSignedPdf(aPdf({ extra: [stream('', hidden)] }))
    const whole = Buffer.from(shadow).toString('latin1')
    const at = whole.indexOf(hidden)
    const prev = Number(/.*startxref\s+(\d+)/s.exec(whole)?.[1])
    const list = `xref\n${CONTENT_ONE} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 99 /Root 1 0 R /Info 8 0 R /Prev ${prev}>>\n`
    const switched = `${whole}${list}startxref\n${whole.length}\n%%EOF\n`
    const { signatures } = await verifyPdf(bytes(switched))
    expect(signatures[0]).toMatchObject({
      verdict: 'changed-after',
      changes: [{ object: CONTENT_ONE, page: 1, kind: 'page-content' }],
    })
  })

  test('a whole list of objects planted inside what is signed', async () => {
    const hidden = stream('', `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\nxref\n`)
    const shadow = await aSignedPdf(aPdf({ extra: [hidden] }))
    const whole = Buffer.from(shadow).toString('latin1')
    const at = whole.indexOf('endobj\nxref\n') + 'endobj\n'.length
    expect(await verdictsOn(bytes(`${whole}startxref\n${at}\n%%EOF\n`))).toEqual(['damaged'])
  })
})

describe('attacks on certified files', () => {
  const widget = `<</Type /Annot /Subtype /Widget /FT /Sig /T (late) /Rect [0 0 612 792] /P ${PAGE_ONE} 0 R /AP <</N 91 0 R>>`
  const look = {
    num: 91,
    body: stream('/Type /XObject /Subtype /Form /BBox [0 0 612 792]', '1 0 0 rg 0 0 612 792 re f'),
  }
  const page = (last: string) => ({
    num: PAGE_ONE,
    body: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents ${CONTENT_ONE} 0 R /Annots [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R ${last}]>>`,
  })

  test('evil annotation: a note laid over the page', async () => {
    const note = {
      num: 90,
      body: '<</Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /AP <</N 91 0 R>>>>',
    }
    expect(await verdictsOn(appendRevision(signed, [note, look, page('90 0 R')]))).toEqual([
      'changed-after',
    ])
  })

  test('sneaky signature: a new signature field whose look covers the page', async () => {
    const form = `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 90 0 R] /SigFlags 3>>`
    const sneaky = appendRevision(signed, [
      { num: 90, body: `${widget}>>` },
      look,
      { num: FORM, body: form },
      page('90 0 R'),
    ])
    expect(await verdictsOn(sneaky)).toEqual(['changed-after'])
  })

  test('the certified permission raised by a copy of the signature', async () => {
    const { body } = signatureIn(text)
    const raised = appendRevision(signed, [
      { num: 90, body: body.replace('/P 2', '/P 3') },
      { num: FIRST_FIELD, body: field('/V 90 0 R') },
    ])
    const { signatures, problems } = await verifyPdf(raised)
    expect(signatures.map(({ verdict }) => verdict)).toEqual(['broken'])
    expect(problems).toContainEqual({ kind: 'signature-removed', field: 'author', revision: 3 })
  })
})
