import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aPdf, appendRevision, FIRST_FIELD, FORM, replaced, stream } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import {
  appended,
  coveringLook,
  latin1,
  overlay,
  pageWith,
  reworded,
  signatureIn,
} from '#tests/support/a-tampered-report.ts'
import { judgedBy } from '#tests/support/judged-by.ts'
import { readText } from '#tests/support/repository-files.ts'

/**
 * What programs of other people say of our files, sound and tampered with. On sound files all agree; where
 * they do not on the others, docs/verification.md says so, and this keeps that page true.
 */
type Bytes = Uint8Array<ArrayBuffer>
const judges = {
  pdfsig: judgedBy('pdfsig'),
  mutool: judgedBy('mutool'),
  qpdf: judgedBy('qpdf'),
}
const isComplete = Object.values(judges).every((judge) => judge !== undefined)

const cases: Record<string, (signed: Bytes) => Bytes | Promise<Bytes>> = {
  Nothing: (signed) => signed,
  'A second signature in the field that waits for it': (signed) => aCountersignedPdf(signed),
  'A word on a page, in place': (signed) => replaced(signed, 'page one', 'page 0ne'),
  'One digit of the signature': (signed) => {
    const { start } = signatureIn(signed)
    const copy = signed.slice()
    copy[start + 600] = copy[start + 600] === 0x30 ? 0x31 : 0x30
    return copy
  },
  'A page painted over by an update': (signed) => appendRevision(signed, [overlay]),
  'The attached record exchanged by an update': (signed) =>
    appendRevision(signed, [{ num: 31, body: stream('/Type /EmbeddedFile', '{}') }]),
  'The title exchanged by an update': async (signed) => reworded(8, '(Test)', '(Best)')(signed),
  'A stamp laid over a page by an update': (signed) =>
    appendRevision(signed, [
      { num: 90, body: '<</Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /AP <</N 91 0 R>>>>' },
      coveringLook,
      pageWith('90 0 R'),
    ]),
  'A further signature field added by an update': (signed) =>
    appendRevision(signed, [
      { num: 90, body: '<</FT /Sig /T (late) /Type /Annot /Subtype /Widget /Rect [0 0 0 0]>>' },
      {
        num: FORM,
        body: `<</Fields [${FIRST_FIELD} 0 R ${FIRST_FIELD + 1} 0 R 90 0 R] /SigFlags 3>>`,
      },
    ]),
  'Words after the end': async (signed) => appended('and more')(signed),
  'The signature cut off': (signed) => signed.slice(0, latin1(signed).indexOf('%%EOF') + 6),
}

const saysOf = {
  pdfsig(file: Bytes): string {
    const text = judges.pdfsig?.(['-nocert', 'FILE0'], file) ?? ''
    if (!text.includes('Signature Validation')) return 'no signature'
    if (/Digest Mismatch|Signature is Invalid|decode/i.test(text)) return 'does not hold'
    const valid = text.match(/Signature is Valid/g)?.length ?? 0
    if (valid === 0) return 'cannot tell'
    return /Not total document signed/.test(text) ? 'valid, not the whole file' : 'valid'
  },
  /** Of the author's signature, which stands first. */
  mutool(file: Bytes): string {
    const [, text = ''] = (judges.mutool?.(['sign', '-v', 'FILE0'], file) ?? '').split('Verifying')
    if (text.includes('there have been edits')) return 'valid, edited since'
    if (text.includes('is unchanged since signing')) return 'valid'
    return text.includes('Certificate error') ? 'does not hold' : 'no signature'
  },
  /** The forged updates here say a size of their own, which is no fault of the file they change. */
  qpdf(file: Bytes): string {
    const lines = (judges.qpdf?.(['--check', 'FILE0'], file) ?? '').split('\n')
    const faults = lines.filter((line) => /WARNING|ERROR/.test(line))
    return faults.every((line) => line.includes('reported number of objects'))
      ? 'well formed'
      : 'complains'
  },
}

async function weSay(file: Bytes): Promise<string> {
  const { readable, signatures } = await verifyPdf(file)
  if (!readable) return 'unreadable'
  const [worst = 'no signature'] = [
    'broken',
    'changed-after',
    'unsure',
    'later-permitted',
    'intact',
  ].filter((verdict) => signatures.some((signature) => signature.verdict === verdict))
  return worst
}

describe.skipIf(!isComplete)('programs of other people', () => {
  let rows: string[]

  beforeAll(async () => {
    const signed = await aSignedPdf(aPdf())
    rows = []
    for (const [what, tamper] of Object.entries(cases)) {
      const file = await tamper(signed)
      const said = [saysOf.pdfsig(file), saysOf.mutool(file), saysOf.qpdf(file)]
      rows.push(`| ${[what, await weSay(file), ...said].join(' | ')} |`)
    }
  })

  test('say of sound files what we say', () => {
    expect(rows[0]).toBe('| Nothing | intact | valid | valid | well formed |')
  })

  test('say of the others what the page on verification says they do', () => {
    const page = readText('docs/verification.md')
    expect(rows.filter((row) => !page.includes(row))).toEqual([])
  })
})
