import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { concatBytes } from '#src/signing/bytes.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aFile } from '#tests/support/a-device.ts'
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
const record = async (): Promise<AssessmentRecord> =>
  JSON.parse(new TextDecoder().decode((await anExport(ada)).json.bytes))

/** The whole export, typeset: a sample of what the tamper tables show on small files. */
describe('an exported PDF that somebody changed is never intact', () => {
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

  test('one bit anywhere: twenty places all over the file', async () => {
    const bytes = await pdf()
    const contents = new TextDecoder('latin1').decode(bytes).indexOf('/Contents <30')
    for (let step = 0; step < 20; step += 1) {
      const at = Math.floor(((step + 0.5) / 20) * bytes.length)
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
