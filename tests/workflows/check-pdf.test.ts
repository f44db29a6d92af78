import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { recordJson } from '#src/export/record-json.ts'
import { concatBytes } from '#src/signing/bytes.ts'
import { recordDigest } from '#src/signing/digest.ts'
import { checkPdf } from '#src/workflows/check-pdf.ts'
import { judgeFile } from '#src/workflows/judge-file.ts'
import { aForgedSignature } from '#tests/support/a-forged-signature.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { printOf, signedBy } from '#tests/support/a-tampering.ts'
import { anExport } from '#tests/support/an-export.ts'

/** A PDF of somebody else’s making: a text on page 1, and files attached under their names. */
async function aPdf(text: string, files: [string, Uint8Array | string][]) {
  const document = new PDFDocument({ pdfVersion: '1.7', compress: false })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.font('Helvetica').fontSize(6).text(text)
  for (const [name, content] of files)
    document.file(Buffer.from(content), { name, type: 'application/json' })
  document.end()
  await ended
  return concatBytes(...parts)
}

const outcomes = async (bytes: Uint8Array) =>
  Object.fromEntries((await checkPdf(bytes)).agreement.map(({ id, outcome }) => [id, outcome]))
const kinds = async (bytes: Uint8Array) => (await checkPdf(bytes)).reasons.map(({ kind }) => kind)

describe('a PDF and the record inside it', () => {
  test('agree in what Plumbline exports', async () => {
    const { pdf } = await anExport('Ada Advocate')
    const { agreement, reasons, inside } = await checkPdf(pdf.bytes)
    expect(reasons).toEqual([])
    expect(agreement.every(({ outcome }) => outcome === 'pass')).toBe(true)
    expect(inside?.signatures).toHaveLength(1)
  })

  test('of somebody else’s making are compared by what there is, never by what is not', async () => {
    const record = await aSealedRecord()
    const digest = await recordDigest(record)
    const file: [string, Uint8Array] = ['assessment.json', recordJson(record)]
    const printed = await aPdf(`Record: ${digest.ok && digest.value}`, [file])
    expect(await outcomes(printed)).toMatchObject({
      'printed-digest': 'pass',
      'metadata-digest': 'absent',
      'metadata-id': 'absent',
      computed: 'pass',
    })
    const { agreement, reasons } = await checkPdf(await aPdf('A letter.', [file]))
    expect(agreement[0]).toEqual({ id: 'printed-digest', outcome: 'absent' })
    expect(
      judgeFile(
        reasons.filter(({ kind }) => kind !== 'signature-missing'),
        agreement,
      ).outcome,
    ).toBe('unsure')
  })

  test('agree although letters that could be digits run into the digest', async () => {
    const record = await aRecord()
    const digest = await recordDigest(record)
    const file: [string, Uint8Array] = ['assessment.json', recordJson(record)]
    const found = await outcomes(await aPdf(`SHA-256 code${digest.ok && digest.value}face`, [file]))
    expect(found['printed-digest']).toBe('pass')
  })

  test('disagree when page 1 prints the digest of another record', async () => {
    const file: [string, Uint8Array] = ['assessment.json', recordJson(await aRecord())]
    const found = await outcomes(await aPdf(`Record: ${'ab'.repeat(32)}`, [file]))
    expect(found['printed-digest']).toBe('fail')
  })
})

describe('who signed what', () => {
  test('one key over pages and record ties them, whoever else signed', async () => {
    const print = await printOf(
      await aSealedRecord('Ada Advocate', 'Grace Reviewer'),
      'Grace Reviewer',
    )
    expect(await kinds(print)).toEqual([])
  })

  test('a later signature by the record’s own signer ties them too', async () => {
    const print = await printOf(await aSealedRecord('Ada Advocate'), 'Mallory')
    expect(await kinds(print)).toEqual(['signers-differ'])
    expect(await kinds(await signedBy(print, 'Ada Advocate', 'reviewer'))).toEqual([
      'countersigned',
    ])
  })
})

test('where the record’s certificate cannot be read, nobody is said to have signed instead', async () => {
  const record = await aRecord()
  const signatures = [await aForgedSignature(record, { x5c: ['AQID'] })]
  const found = await checkPdf(await printOf({ ...record, signatures }, 'Ada Advocate'))
  expect(found.reasons).toEqual([{ kind: 'signature', over: 'record', at: 1, verdict: 'unsure' }])
})

describe('what is found in place of a record', () => {
  test.each<[string, [string, string][], string[]]>([
    ['nothing', [], ['pdf-without-record']],
    ['a file of another name', [['data.json', '{}']], ['pdf-without-record']],
    ['no JSON', [['assessment.json', 'hello']], ['not-a-record']],
    ['a text cut short', [['assessment.json', '{"format":']], ['not-json']],
    ['a draft', [['assessment.json', '{"format":"plumbline-assessment/1"}']], ['working-draft']],
    ['a member named twice', [['assessment.json', '{"a":1,"a":2}']], ['unsafe-json']],
  ])('%s', async (_, files, reasons) => {
    expect(await kinds(await aPdf('A letter.', files))).toEqual(reasons)
  })
})
