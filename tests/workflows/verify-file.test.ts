import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '#src/signing/bytes.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { verifyFile, verifyFiles } from '#src/workflows/verify-file.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { signedBy } from '#tests/support/a-tampering.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport } from '#tests/support/an-export.ts'

type Content = Parameters<typeof aFile>[1]

const ada = 'Ada Advocate'
const check = (content: Content, name = 'file') => verifyFile(aFile(name, content))
const kinds = ({ reasons }: FileCheck) => reasons.map(({ kind }) => kind)
const pdf = async () => (await anExport(ada)).pdf.bytes
const json = async () => new TextDecoder().decode((await anExport(ada)).json.bytes)

async function plainPdf(options: object = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument(options)
  const parts: Uint8Array[] = []
  document.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('A letter.').end()
  await ended
  return concatBytes(...parts)
}

describe('what was not changed', () => {
  test('a signed PDF and its JSON are intact, and may be opened', async () => {
    const { pdf: print, json: data, recordDigest } = await anExport(ada)
    for (const { name, bytes } of [print, data]) {
      const found = await check(bytes, name)
      expect(found).toMatchObject({ name, size: bytes.length, outcome: 'intact', reasons: [] })
      expect(found.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(found.facts?.digest).toBe(recordDigest)
      expect(found.record?.assessment.title).toBe(aWorkedAssessment.title)
    }
  })

  test.each<[string, (text: string) => string]>([
    ['other spaces', (text) => JSON.stringify(JSON.parse(text))],
    [
      'another order of members',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('a JSON with %s is the same record, intact', async (_, change) => {
    expect(await check(change(await json()))).toMatchObject({
      outcome: 'intact',
      facts: { digest: (await anExport(ada)).recordDigest },
    })
  })

  test('a PDF that a second person signed is what it was, and more', async () => {
    const twice = await signedBy(await pdf(), 'Grace Reviewer', 'reviewer')
    const found = await check(twice)
    expect(found).toMatchObject({
      outcome: 'countersigned',
      reasons: [{ kind: 'countersigned', signatures: 1, timestamps: 0 }],
    })
    expect(
      found.pdfSignatures.map(({ signer, verdict }) => [signer?.name, verdict]).sort(),
    ).toEqual([
      [ada, 'later-permitted'],
      ['Grace Reviewer', 'intact'],
    ])
  })

  test('drafts are signed by nobody', async () => {
    const { pdf: print, json: data } = await anExport()
    for (const { bytes } of [print, data]) {
      const found = await check(bytes)
      expect(found.outcome).toBe('unsigned')
      expect(kinds(found).sort()).toEqual(['marked-draft', 'nobody-signed'])
      expect(found.record).not.toBeNull()
    }
  })
})

describe('what is not ours to check', () => {
  test.each<
    [string, () => Content | Promise<Content>, FileCheck['kind'], FileCheck['outcome'], string]
  >([
    ['an empty file', () => '', 'other', 'unreadable', 'empty'],
    [
      'an image',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d),
      'other',
      'not-ours',
      'neither-pdf-nor-json',
    ],
    ['a table', () => 'name,agency\n', 'other', 'not-ours', 'neither-pdf-nor-json'],
    ['another JSON', () => ({ format: 'geo/1' }), 'other', 'not-ours', 'not-a-record'],
    ['a working draft', () => aWorkedAssessment, 'assessment', 'unsigned', 'working-draft'],
    ['another PDF', () => plainPdf(), 'pdf', 'not-ours', 'pdf-without-record'],
    ['a PDF with a password', () => plainPdf({ userPassword: 'x' }), 'pdf', 'unreadable', 'pdf'],
    ['the beginning of a PDF', () => '%PDF-1.7\n', 'pdf', 'unreadable', 'pdf'],
  ])('%s', async (_, content, kind, outcome, reason) => {
    const found = await check(await content())
    expect({ kind: found.kind, outcome: found.outcome }).toEqual({ kind, outcome })
    expect(kinds(found)).toEqual([reason])
    expect(found.record).toBeNull()
  })

  test('a file of 200 MB, which is not read', async () => {
    const file = Object.assign(aFile('large.pdf', ''), { size: 200_000_000 })
    expect(await verifyFile(file)).toMatchObject({
      outcome: 'unreadable',
      sha256: '',
      size: 200_000_000,
      reasons: [{ kind: 'too-large', bytes: 200_000_000, limit: 100_000_000 }],
    })
    expect(file.reads).toBe(0)
  })
})

describe('several files together', () => {
  const together = async (...contents: Content[]) =>
    (await verifyFiles(contents.map((content, at) => aFile(`${at}`, content)))).together

  test('one file is one file', async () => {
    expect(await together(await json())).toEqual({ kind: 'one-file' })
  })

  test('a PDF, its JSON and a copy hold the same record', async () => {
    const { recordDigest } = await anExport(ada)
    expect(await together(await pdf(), await json(), await json())).toEqual({
      kind: 'same-record',
      digest: recordDigest,
    })
  })

  test('a record that differs in one letter is another record', async () => {
    const other = (await json()).replace('Seen.', 'Sean.')
    expect(await together(await pdf(), other)).toEqual({ kind: 'different-records' })
  })

  test('more signatures do not make another record', async () => {
    const [one, two] = [await aSealedRecord(ada), await aSealedRecord(ada, 'Grace Reviewer')]
    expect(await together(one, two)).toMatchObject({ kind: 'same-record' })
  })

  test('what holds no record cannot be compared', async () => {
    expect(await together(await aRecord(), '')).toEqual({ kind: 'not-comparable' })
  })
})
