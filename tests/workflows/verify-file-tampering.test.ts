import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { concatBytes } from '#src/signing/bytes.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aSealedRecord } from '#tests/support/a-sealed-record.ts'
import {
  firstPage,
  flipped,
  printOf,
  swapped,
  updated,
  withoutLastUpdate,
} from '#tests/support/a-tampering.ts'
import { anExport } from '#tests/support/an-export.ts'

const ada = 'Ada Advocate'
const check = (content: Parameters<typeof aFile>[1]) => verifyFile(aFile('file', content))
const kinds = ({ reasons }: FileCheck) => reasons.map(({ kind }) => kind)
const pdf = async () => (await anExport(ada)).pdf.bytes
const json = async () => new TextDecoder().decode((await anExport(ada)).json.bytes)
const record = async (): Promise<AssessmentRecord> => JSON.parse(await json())

describe('a JSON that somebody changed is never intact', () => {
  type Change = (text: string, record: AssessmentRecord) => string | Promise<string>
  const edited =
    (edit: (record: AssessmentRecord) => void) => (_: string, given: AssessmentRecord) => {
      edit(given)
      return JSON.stringify(given)
    }
  test.each<[string, Change, FileCheck['outcome'], string[]]>([
    ['a letter', (text) => text.replace('Seen.', 'Sean.'), 'changed', ['signature']],
    [
      'a status',
      edited(({ assessment }) => {
        assessment.findings['st-2']!.status = 'met'
      }),
      'changed',
      ['disagreement', 'signature'],
    ],
    [
      'the state',
      edited((r) => {
        r.state = 'draft'
      }),
      'changed',
      ['signature', 'marked-draft'],
    ],
    [
      'no signature any more',
      edited((r) => {
        delete r.signatures
      }),
      'changed',
      ['signature-missing'],
    ],
    [
      'the signature of another record',
      async (_, given) =>
        JSON.stringify({ ...given, signatures: (await aSealedRecord()).signatures }),
      'changed',
      ['signature'],
    ],
    [
      'a signature that is none',
      edited((r) => {
        r.signatures![0]!.signature = 'AAAA'
      }),
      'changed',
      ['signature'],
    ],
    [
      'a member named twice',
      (text) => text.replace('"state":', '"state": "draft", "state":'),
      'unreadable',
      ['unsafe-json'],
    ],
    [
      'a prototype',
      (text) => text.replace('"id":', '"__proto__": {}, "id":'),
      'unreadable',
      ['unsafe-json'],
    ],
    [
      'a member more',
      (text) => text.replace('"id":', '"remark": "mine", "id":'),
      'unreadable',
      ['record-damaged'],
    ],
    ['no end', (text) => text.slice(0, -200), 'unreadable', ['not-json']],
    [
      'a newer version',
      (text) => text.replace('plumbline-record/2', 'plumbline-record/9'),
      'unreadable',
      ['newer-version'],
    ],
  ])('with %s', async (_, change, outcome, reasons) => {
    const found = await check(await change(await json(), await record()))
    expect({ outcome: found.outcome, reasons: kinds(found) }).toEqual({ outcome, reasons })
    expect(found.record).toBeNull()
  })
})

describe('a PDF that somebody changed is never intact', () => {
  type Change = (
    bytes: Uint8Array<ArrayBuffer>,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  test.each<[string, Change, FileCheck['outcome'][], string]>([
    [
      'one bit of a page',
      (bytes) => flipped(bytes, 2_000),
      ['changed', 'unsure', 'unreadable'],
      '',
    ],
    [
      'the claimed day',
      (bytes) => swapped(bytes, '/M (D:2025', '/M (D:2024'),
      ['changed'],
      'signature',
    ],
    [
      'bytes after the end',
      (bytes) => concatBytes(bytes, new TextEncoder().encode('more')),
      ['changed', 'unsure'],
      'pdf',
    ],
    ['its signature cut off', withoutLastUpdate, ['changed'], 'signature-missing'],
    [
      'its first page emptied by an update',
      (bytes) => updated(bytes, firstPage(bytes), '<</Type /Page>>'),
      ['changed'],
      'signature',
    ],
    [
      'its end cut off',
      (bytes) => bytes.slice(0, -30_000),
      ['changed', 'unsure', 'unreadable'],
      '',
    ],
    [
      'the seal of another key over the same record',
      async () => printOf(await record(), 'Mallory'),
      ['changed'],
      'signers-differ',
    ],
  ])('with %s', async (_, change, outcomes, reason) => {
    const found = await check(await change(await pdf()))
    expect(outcomes).toContain(found.outcome)
    if (reason) expect(kinds(found)).toContain(reason)
  })

  test('one bit anywhere: sixty places all over the file', async () => {
    const bytes = await pdf()
    const contents = new TextDecoder('latin1').decode(bytes).indexOf('/Contents <30')
    for (let step = 0; step < 60; step += 1) {
      const at = Math.floor(((step + 0.5) / 60) * bytes.length)
      const isSignature = at > contents && at < contents + 25_000
      const { outcome } = await check(flipped(bytes, at))
      if (!isSignature) expect({ at, outcome }).not.toEqual({ at, outcome: 'intact' })
    }
  })
})

describe('a record that was printed anew', () => {
  test('without a seal on the pages is not intact, though the record inside is', async () => {
    const found = await check(await printOf(await record(), undefined))
    expect(found).toMatchObject({
      outcome: 'changed',
      reasons: [{ kind: 'signature-missing', over: 'pdf' }],
      recordSignatures: [{ verdict: 'intact' }],
    })
    expect(found.record).not.toBeNull()
  })
})
