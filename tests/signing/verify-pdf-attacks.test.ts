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
import {
  bodyOf,
  bytesOf,
  coveringLook as look,
  overlay,
  signatureIn,
} from '#tests/support/a-tampered-report.ts'

/**
 * The families of attacks on PDF signatures that are published, each built anew from our own signed file:
 * - incremental saving, signature wrapping, universal forgery: Mladenov, Mainka, Meyer zu Selhausen,
 *   Grothe, Schwenk, "1 Trillion Dollar Refund: How To Spoof PDF Signatures" (CCS 2019);
 * - hide, replace, hide and replace: Mainka, Mladenov, Rohlmann, "Shadow Attacks: Hiding and Replacing
 *   Content in Signed PDFs" (NDSS 2021);
 * Attacks on certification stand in a file of their own, as do all pairs of universal forgery.
 */
let signed: Uint8Array<ArrayBuffer>
let text: string

beforeAll(async () => {
  signed = await aSignedPdf(aPdf())
  text = Buffer.from(signed).toString('latin1')
})

async function verdictsOn(file: Uint8Array) {
  const { readable, signatures, problems } = await verifyPdf(file)
  if (!readable) return problems.map((problem) => problem.kind)
  return signatures.map(({ verdict }) => verdict)
}

describe('universal forgery, further to all pairs of missing entries', () => {
  test('no signature at all behind the field', async () => {
    const { num } = signatureIn(signed)
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
    expect(await verdictsOn(bytesOf(text + loose))).toEqual(['changed-after'])
    expect(await verdictsOn(bytesOf(`${text}${loose}trailer <</Root 1 0 R>>\n`))).toEqual([
      'changed-after',
    ])
    expect(await verdictsOn(bytesOf(`${text}${loose}startxref\n0\n%%EOF\n`))).toEqual(['damaged'])
  })

  test('with a list of objects and no trailer, or a trailer and no list', async () => {
    const loose = `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`
    const list = `xref\n${CONTENT_ONE} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`
    const at = text.length + loose.length
    const end = `startxref\n${at}\n%%EOF\n`
    expect(await verdictsOn(bytesOf(`${text}${loose}${list}${end}`))).toEqual(['damaged'])
    expect(await verdictsOn(bytesOf(`${text}${loose}trailer <</Root 1 0 R>>\n${end}`))).toEqual([
      'damaged',
    ])
  })

  test('with a copy of the signature, so that the newest one covers nothing', async () => {
    const { num, body } = signatureIn(signed)
    const copied = appendRevision(signed, [{ num, body }, overlay])
    expect(await verdictsOn(copied)).toEqual(['broken'])
  })
})

describe('signature wrapping: what was signed moved away behind the signature', () => {
  test('with a second range hidden in the gap', async () => {
    const { start, end } = signatureIn(signed)
    const digits = text.slice(start, end).replace(/0+>$/, '')
    const range = `/ByteRange [0 ${start} ${end} ${signed.length - end}]`
    const gap = `${digits}> ${range} `.padEnd(end - start)
    const wrapped = text.slice(0, start) + gap + text.slice(end)
    expect(await verdictsOn(bytesOf(wrapped))).toEqual(['damaged'])
  })

  test('with foreign content between the signature and the moved part', async () => {
    const { range, start, end } = signatureIn(signed)
    const foreign = `\n${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\n`
    const moved = text.slice(0, end) + foreign + text.slice(end)
    const wider = `[0 ${start} ${end + foreign.length} ${signed.length - end}]`.padEnd(range.length)
    const [verdict] = await verdictsOn(bytesOf(moved.replace(range, wider)))
    expect(['broken', 'damaged']).toContain(verdict)
  })

  test('with the second range moved behind a list of objects of the attacker’s own', async () => {
    const { range, start, end } = signatureIn(signed)
    const forged = appendRevision(signed, [overlay])
    const tail = Buffer.from(forged).toString('latin1').slice(text.length)
    const moved = `${text.slice(0, end)}${tail}${text.slice(end)}`
    const wider = `[0 ${start} ${end + tail.length} ${signed.length - end}]`.padEnd(range.length)
    expect(await verdictsOn(bytesOf(moved.replace(range, wider)))).toEqual(['damaged'])
    const shown = appendRevision(bytesOf(text.replace(range, wider)), [overlay])
    expect(await verdictsOn(shown)).toEqual(['broken'])
  })
})

describe('shadow attacks: content planted before signing, shown afterwards', () => {
  test('hide: a covering drawing is taken away', async () => {
    const base = aPdf({ extra: [stream('', '1 1 1 rg 0 0 612 792 re f')] })
    const cover = `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<>> /Contents [${CONTENT_ONE} 0 R 50 0 R]>>`
    const covered = await aSignedPdf(appendRevision(base, [{ num: PAGE_ONE, body: cover }]))
    expect(await verdictsOn(covered)).toEqual(['intact'])
    expect(await verdictsOn(appendRevision(covered, [], { free: [50] }))).toEqual(['changed-after'])
    const uncovered = cover.replace('[5 0 R 50 0 R]', '[5 0 R]')
    expect(uncovered).not.toBe(cover)
    for (const change of [
      { num: PAGE_ONE, body: uncovered },
      { num: 50, body: stream('', 'q Q') },
    ])
      expect(await verdictsOn(appendRevision(covered, [change]))).toEqual(['changed-after'])
  })

  test('hide: a layer that covers the page is switched off', async () => {
    const layer = '<</Type /OCG /Name (cover)>>'
    const layers = '/OCProperties <</OCGs [50 0 R] /D 51 0 R>>'
    const extra = [layer, '<</ON [50 0 R]>>']
    const covered = await aSignedPdf(aPdf({ catalog: layers, extra }))
    const off = { num: 51, body: '<</OFF [50 0 R]>>' }
    expect(await verdictsOn(appendRevision(covered, [off]))).toEqual(['changed-after'])
  })

  test('replace: what lies over a form field is its new value', async () => {
    const box = `/Type /Annot /Subtype /Widget /FT /Tx /T (sum) /Rect [72 400 272 440] /P ${PAGE_ONE} 0 R`
    const form = `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 50 0 R]>>`
    const base = aPdf({ extra: [`<<${box} /V (10) /AP <</N 51 0 R>>>>`, look.body] })
    const filled = await aSignedPdf(appendRevision(base, [{ num: FORM, body: form }]))
    expect(await verdictsOn(filled)).toEqual(['intact'])
    const value = { num: 50, body: `<<${box} /V (1000) /AP <</N 51 0 R>>>>` }
    const shown = { num: 51, body: look.body.replace('1 0 0 rg', '0 1 0 rg') }
    for (const changes of [[value], [shown], [value, shown]])
      expect(await verdictsOn(appendRevision(filled, changes))).toEqual(['changed-after'])
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
    const { signatures } = await verifyPdf(bytesOf(switched))
    expect(signatures[0]).toMatchObject({
      verdict: 'changed-after',
      changes: [{ object: CONTENT_ONE, page: 1, kind: 'page-content' }],
    })
  })

  test('hide and replace: other pages planted, and named as those of the document', async () => {
    const pages = '<</Type /Pages /Kids [51 0 R] /Count 1>>'
    const hidden = '<</Type /Page /Parent 50 0 R /MediaBox [0 0 9 9]>>'
    const shadow = await aSignedPdf(aPdf({ extra: [pages, hidden] }))
    const catalog = bodyOf(shadow, 1).replace('/Pages 2 0 R', '/Pages 50 0 R')
    expect(await verdictsOn(appendRevision(shadow, [{ num: 1, body: catalog }]))).toEqual([
      'changed-after',
    ])
    const elsewhere = [{ num: 60, body: catalog }]
    expect(
      await verdictsOn(appendRevision(shadow, elsewhere, { trailer: '/Root 60 0 R /Info 8 0 R' })),
    ).toEqual(['changed-after'])
    const gone = [{ num: 2, body: pages.replace('[51 0 R]', '[51 0 R 4 0 R]') }]
    expect(await verdictsOn(appendRevision(shadow, gone))).toEqual(['changed-after'])
  })

  test('a whole list of objects planted inside what is signed', async () => {
    const hidden = stream('', `${CONTENT_ONE} 0 obj\n${overlay.body}\nendobj\nxref\n`)
    const shadow = await aSignedPdf(aPdf({ extra: [hidden] }))
    const whole = Buffer.from(shadow).toString('latin1')
    const at = whole.indexOf('endobj\nxref\n') + 'endobj\n'.length
    expect(await verdictsOn(bytesOf(`${whole}startxref\n${at}\n%%EOF\n`))).toEqual(['damaged'])
  })
})
