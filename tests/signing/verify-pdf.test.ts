import { describe, expect, test } from 'vitest'
import { sha256Hex } from '#src/signing/digest.ts'
import { RECORD_FILE, verifyPdf } from '#src/signing/verify-pdf.ts'
import {
  aPdf,
  appendRevision,
  aRecordText,
  INFORMATION,
  METADATA,
  replaced,
  stream,
} from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { signingTime } from '#tests/support/a-signer.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const nothingFound = {
  signatures: [],
  emptyFields: [],
  revisions: 0,
  attachments: [],
  record: null,
  xmp: { recordId: null, recordDigest: null },
}

describe.each(['table', 'stream'] as const)('a signed file with a %s', (form) => {
  test('is intact, with who signed, when, and what is inside', async () => {
    const signed = await aSignedPdf(aPdf({ form }))
    const found = await verifyPdf(signed)
    expect(found).toMatchObject({
      readable: true,
      size: signed.length,
      sha256: await sha256Hex(signed),
      emptyFields: ['reviewer'],
      revisions: 2,
      attachments: [{ name: RECORD_FILE, size: aRecordText.length }],
      record: bytesOf(aRecordText),
      xmp: { recordId: '0f1e', recordDigest: 'ab'.repeat(32) },
      problems: [],
    })
    expect(found.signatures).toMatchObject([
      {
        field: 'author',
        revision: 2,
        verdict: 'intact',
        signer: { name: 'Ada Author', organisation: 'Civil Rights Clinic', selfSigned: true },
        trust: { kind: 'self-made' },
        claimed: {
          time: signingTime.toISOString(),
          reason: 'I made this assessment',
          location: null,
        },
        covered: { bytes: signed.length - 24_578, of: signed.length },
        changes: [],
      },
    ])
  })

  test('passes every check, each told once', async () => {
    const { signatures } = await verifyPdf(await aSignedPdf(aPdf({ form })))
    expect(signatures[0]?.checks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'byte-range pass',
      'contents-gap pass',
      'dictionary-inside pass',
      'revision-end pass',
      'format pass',
      'encoding pass',
      'structure pass',
      'content-digest pass',
      'signature-value pass',
      'signing-certificate pass',
      'certificate-use pass',
      'certificate-dates pass',
      'signer-name pass',
      'role info',
      'coverage pass',
      'permission info',
    ])
  })

  test('tells of each signature what came after it', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf({ form })))
    const { signatures, emptyFields } = await verifyPdf(both)
    expect(emptyFields).toEqual([])
    expect(signatures.map(({ field, revision, verdict }) => [field, revision, verdict])).toEqual([
      ['author', 2, 'later-permitted'],
      ['reviewer', 3, 'intact'],
    ])
    expect(signatures[0]?.checks).toContainEqual({
      id: 'later-changes',
      outcome: 'pass',
      detail: { permitted: 1, doubtful: 0, forbidden: 0 },
    })
    expect(signatures[1]?.changes).toEqual([])
  })
})

describe('a file that nobody signed', () => {
  test('is read all the same', async () => {
    expect(await verifyPdf(aPdf())).toMatchObject({
      readable: true,
      signatures: [],
      emptyFields: ['author', 'reviewer'],
      revisions: 1,
      record: bytesOf(aRecordText),
      problems: [],
    })
  })

  test('without record, metadata, fields or attachments', async () => {
    expect(await verifyPdf(aPdf({ attachments: [], xmp: null, fields: [] }))).toMatchObject({
      readable: true,
      emptyFields: [],
      attachments: [],
      record: null,
      xmp: { recordId: null, recordDigest: null },
      problems: [],
    })
  })
})

describe('the record inside', () => {
  test('is none when two attachments claim to be it', async () => {
    const twice = [
      { name: RECORD_FILE, content: 'one' },
      { name: RECORD_FILE, content: 'two' },
    ]
    const found = await verifyPdf(aPdf({ attachments: twice }))
    expect(found.record).toBeNull()
    expect(found.problems).toEqual([{ kind: 'many-records', count: 2 }])
    expect(found.attachments).toHaveLength(2)
  })

  test('is none when it cannot be unpacked', async () => {
    const broken = appendRevision(aPdf(), [
      { num: 31, body: stream('/Type /EmbeddedFile /Filter /FlateDecode', 'noise') },
    ])
    const found = await verifyPdf(broken)
    expect(found.record).toBeNull()
    expect(found.problems).toEqual([{ kind: 'unreadable-record' }])
  })

  test('is no other attachment', async () => {
    const found = await verifyPdf(
      aPdf({ attachments: [{ name: 'Assessment.json', content: '{}' }] }),
    )
    expect([found.record, found.problems]).toEqual([null, []])
  })
})

describe('files that cannot be settled', () => {
  test('because their list of objects is wrong', async () => {
    const signed = await aSignedPdf(replaced(aPdf(), `\n${INFORMATION} 0 obj`, '\n7 0 obj'))
    const found = await verifyPdf(signed)
    expect(found.problems).toContainEqual({ kind: 'ambiguous', object: INFORMATION })
    expect(found.signatures).toMatchObject([{ verdict: 'unsure' }])
  })

  test('because the metadata or the attachments cannot be read', async () => {
    const metadata = stream('/Type /Metadata /Filter /LZWDecode', 'x')
    const found = await verifyPdf(
      await aSignedPdf(appendRevision(aPdf(), [{ num: METADATA, body: metadata }])),
    )
    expect(found.xmp).toEqual({ recordId: null, recordDigest: null })
    expect(found.signatures).toMatchObject([{ verdict: 'unsure' }])
    const spec = await verifyPdf(
      await aSignedPdf(appendRevision(aPdf(), [{ num: 30, body: '<</A endobj' }])),
    )
    expect(spec.attachments).toEqual([])
    expect(spec.signatures).toMatchObject([{ verdict: 'unsure' }])
  })

  test('because the time was over, early or late', async () => {
    const signed = await aSignedPdf(aPdf({ extra: Array(900).fill('[1 2 3]') }))
    for (let allowed = 0; allowed < 30; allowed += 1) {
      let looks = 0
      const clock = () => {
        looks += 1
        return looks > allowed + 1 ? 1_000 : 0
      }
      const found = await verifyPdf(signed, { time: 10, clock })
      const verdicts = found.signatures.map(({ verdict }) => verdict)
      const isOver = found.problems.some(({ kind }) => kind === 'out-of-time')
      if (isOver) expect(verdicts).not.toContain('intact')
      else expect(verdicts).toEqual(['intact'])
    }
  })

  test('because the time was over between two signatures', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf()))
    const seen = new Set<string>()
    for (let allowed = 0; allowed < 60; allowed += 1) {
      let looks = 0
      const clock = () => {
        looks += 1
        return looks > allowed + 1 ? 1_000 : 0
      }
      const { signatures, problems } = await verifyPdf(both, { time: 10, clock })
      seen.add(signatures.map(({ verdict }) => verdict).join())
      if (problems.length === 0) break
    }
    expect(seen).toContain('later-permitted,unsure')
    expect(seen).toContain('unsure,unsure')
    expect([...seen].at(-1)).toBe('later-permitted,intact')
  })

  test('because they are larger than allowed, and then not even hashed', async () => {
    expect(await verifyPdf(aPdf(), { size: 10 })).toEqual({
      ...nothingFound,
      readable: false,
      size: aPdf().length,
      sha256: '',
      problems: [{ kind: 'too-large', size: aPdf().length, limit: 10 }],
    })
  })

  test('because they are no PDF', async () => {
    expect(await verifyPdf(bytesOf('hello'))).toEqual({
      ...nothingFound,
      readable: false,
      size: 5,
      sha256: await sha256Hex(bytesOf('hello')),
      problems: [{ kind: 'not-a-pdf' }],
    })
  })

  test('because the form cannot be read', async () => {
    const broken = appendRevision(aPdf(), [{ num: 1, body: '<</AcroForm endobj' }])
    expect(await verifyPdf(broken)).toMatchObject({
      readable: false,
      problems: [{ kind: 'damaged' }],
    })
  })
})
