import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import { frameworkDigest } from '#src/signing/digest.ts'
import { anXmp } from '#tests/support/a-pdf.ts'
import { aKey, aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { anUnsignedReport, aSmallReport } from '#tests/support/a-small-report.ts'
import { sealedBy } from '#tests/support/a-tampered-record.ts'
import { reworded } from '#tests/support/a-tampered-report.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** The tamper table of whole files: each row a PDF that a forger made and signed, under what a person reads then. */
type Forgery = () => Promise<Uint8Array | object>
type ToldAs = { headline: string; sentence: string; forgeries: Record<string, Forgery> }

const contradicts = 'This file contradicts itself'
const unsure = 'Not everything could be checked'
const table: ToldAs[] = [
  {
    headline: contradicts,
    sentence: 'The pages are signed with another key than the record inside.',
    forgeries: {
      'signed again with another key under the same name': async () =>
        aSmallReport({
          signing: { identity: await aKey('Ada Advocate again'), name: 'Ada Advocate' },
        }),
      'signed again under a name of letters that look alike': async () => {
        const name = '\u0410da Advocate'
        return aSmallReport({ signing: { identity: await aKey(name), name } })
      },
      'signed by somebody else, over somebody’s sealed record': async () =>
        aSmallReport({ signing: { identity: await aKey('Mallory'), name: 'Mallory' } }),
    },
  },
  {
    headline: 'Not changed since it was signed',
    sentence: 'It does not prove who holds the key. Anyone can make a key with any name.',
    forgeries: {
      'pages and record signed again, which only the fingerprint tells': async () => {
        const name = 'Ada Advocate again'
        return aSmallReport({
          record: await aSealedRecord(name),
          signing: { identity: await aKey(name), name },
        })
      },
    },
  },
  {
    headline: contradicts,
    sentence: 'The digest printed on page 1 is another record’s.',
    forgeries: {
      'another digest printed': () => aSmallReport({ printed: 'ab'.repeat(32) }),
    },
  },
  {
    headline: contradicts,
    sentence: 'The digest in the PDF’s metadata is another record’s.',
    forgeries: {
      'another digest in the metadata': async () =>
        aSmallReport({ xmp: anXmp((await aSealedRecord()).id, 'ab'.repeat(32)) }),
    },
  },
  {
    headline: contradicts,
    sentence: 'The record id in the PDF’s metadata is another record’s.',
    forgeries: {
      'another id in the metadata': () => aSmallReport({ xmp: anXmp('0f1e') }),
    },
  },
  {
    headline: unsure,
    sentence:
      'No digest on page 1 could be read, so the pages could not be compared with the record.',
    forgeries: { 'no digest printed': () => aSmallReport({ printed: 'page one' }) },
  },
  {
    headline: unsure,
    sentence: 'The PDF’s metadata names no digest.',
    forgeries: {
      'no metadata': () => aSmallReport({ xmp: null }),
      'metadata that names two digests': () =>
        aSmallReport({ xmp: `${anXmp()}${anXmp('0f1e', 'cd'.repeat(32))}` }),
      'metadata in a comment': () => aSmallReport({ xmp: `<!-- ${anXmp()} -->` }),
    },
  },
  {
    headline: unsure,
    sentence: '2 attachments claim to be the record, so none is taken.',
    forgeries: {
      'two records in one PDF': async () => {
        const one = { name: 'assessment.json', content: JSON.stringify(await aSealedRecord()) }
        return aSmallReport({ pdf: { attachments: [one, { ...one, content: '{}' }] } })
      },
    },
  },
  {
    headline: 'A PDF without a Plumbline record',
    sentence: 'The PDF holds no attachment “assessment.json”.',
    forgeries: {
      'the attachment under another name': () => withAttachment('record.json', '{}'),
      'no attachment': () => aSmallReport({ pdf: { attachments: [] } }),
    },
  },
  {
    headline: unsure,
    sentence: 'The record inside could not be unpacked.',
    forgeries: {
      'an attachment that does not unpack': () =>
        aSmallReport({
          before: (unsigned) =>
            reworded(
              31,
              '/Filter /FlateDecode',
              '/Filter /LZWDecode',
            )(unsigned) as Uint8Array<ArrayBuffer>,
        }),
    },
  },
  {
    headline: 'This file could not be read',
    sentence: 'It names the same thing twice',
    forgeries: {
      'an attachment that can be read in two ways': () =>
        withAttachment('assessment.json', '{"format": "plumbline-record/2", "format": "x"}'),
    },
  },
  {
    headline: 'A signature is missing',
    sentence: 'The record says that it is final, but nobody signed it.',
    forgeries: {
      'a record without signatures in signed pages': async () =>
        aSmallReport({ record: await aRecord() }),
    },
  },
  {
    headline: 'A signature is missing',
    sentence: 'The record says that it is final, but nobody signed the PDF.',
    forgeries: { 'a sealed record in pages that nobody signed': () => anUnsignedReport() },
  },
  {
    headline: contradicts,
    sentence: 'somebody rewrote it',
    forgeries: { 'a questionnaire of the forger’s own, signed and all': rewritten },
  },
  {
    headline: 'This file could not be read',
    sentence: 'The PDF is encrypted.',
    forgeries: { 'a password asked for': encrypted },
  },
]

const withAttachment = (name: string, content: string) =>
  aSmallReport({ pdf: { attachments: [{ name, content }] } })

async function rewritten() {
  const record = await aRecord()
  const definition = { ...record.framework.definition, title: 'A softer code' }
  const sha256 = await frameworkDigest(definition)
  const framework = { definition, sha256: sha256.ok ? sha256.value : '' }
  return aSmallReport({ record: await sealedBy({ ...record, framework }, 'Ada Advocate') })
}

async function encrypted() {
  const document = new PDFDocument({ userPassword: 'x' })
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('A letter.').end()
  await ended
  return concatBytes(...parts)
}

describe.each(table)('“$headline” … “$sentence”', ({ headline, sentence, forgeries }) => {
  test.each(Object.entries(forgeries))('%s', async (_, forge) => {
    const told = await whatIsTold(await forge())
    expect(told.headline).toBe(headline)
    expect(told.text).toContain(sentence)
  })
})
