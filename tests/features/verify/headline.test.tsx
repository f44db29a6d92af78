import { describe, expect, test } from 'vitest'
import { type Headline, headlineOf, markOf } from '#src/features/verify/headline.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileOutcome, FileReason } from '#src/workflows/file-check.ts'
import { aCertificate, aPdfSignature, aRecordSignature } from '#tests/support/a-file-check.ts'

const signature = (verdict: Extract<FileReason, { kind: 'signature' }>['verdict']): FileReason => ({
  kind: 'signature',
  over: 'pdf',
  at: 1,
  verdict,
})

const others = aCertificate({ fingerprint: 'f'.repeat(64) })
const signedByTwo = {
  pdfSignatures: [aPdfSignature(), aPdfSignature({ signer: others })],
  recordSignatures: [aRecordSignature()],
}

const cases: [outcome: FileOutcome, reasons: FileReason[], headline: Headline][] = [
  ['unsure', [{ kind: 'check-stopped' }], 'not-finished'],
  ['unsure', [{ kind: 'check-out-of-time', seconds: 90 }], 'not-finished'],
  ['unsure', [{ kind: 'check-broken', detail: 'no memory' }], 'not-finished'],
  ['intact', [], 'intact'],
  ['countersigned', [{ kind: 'countersigned', signatures: 2, timestamps: 1 }], 'countersigned'],
  ['later-additions', [signature('later-permitted')], 'later-additions'],
  ['changed', [signature('changed-after')], 'changed-after'],
  ['changed', [signature('broken'), signature('changed-after')], 'broken'],
  ['changed', [{ kind: 'disagreement', check: 'printed-digest' }], 'contradicts'],
  ['changed', [{ kind: 'signers-differ' }], 'contradicts'],
  ['changed', [{ kind: 'signature-missing', over: 'pdf' }], 'signature-missing'],
  [
    'changed',
    [{ kind: 'pdf', problem: { kind: 'signature-removed', field: 'author', revision: 2 } }],
    'signature-missing',
  ],
  ['unsigned', [{ kind: 'nobody-signed' }], 'unsigned'],
  ['unsigned', [{ kind: 'working-draft' }], 'working-draft'],
  ['not-ours', [{ kind: 'neither-pdf-nor-json' }], 'not-ours'],
  ['not-ours', [{ kind: 'pdf-without-record' }], 'pdf-without-record'],
  ['unreadable', [{ kind: 'empty' }], 'unreadable'],
  ['unreadable', [{ kind: 'too-large', bytes: 9, limit: 8 }], 'too-large'],
  ['unreadable', [{ kind: 'pdf', problem: { kind: 'too-large', size: 9, limit: 8 } }], 'too-large'],
  ['unreadable', [{ kind: 'not-json', line: 1, column: 2 }, signature('broken')], 'broken'],
  ['unsure', [signature('unsure')], 'unsure'],
]

describe('the headline of a result', () => {
  test.each(cases)('%s with %j is %s', (outcome, reasons, headline) => {
    expect(headlineOf({ outcome, reasons, ...signedByTwo })).toBe(headline)
  })

  test('shows a tick for nothing but an unchanged file', () => {
    const ticked = Object.entries(markOf).filter(([, mark]) => mark === 'met')
    expect(ticked.map(([headline]) => headline)).toEqual([
      'intact',
      'countersigned',
      'signed-again',
      'later-additions',
    ])
  })

  test('never calls a file valid, whatever was found', () => {
    const t = verifyWords('en')
    for (const [outcome, reasons] of cases)
      expect(t(`headline.${headlineOf({ outcome, reasons, ...signedByTwo })}`)).not.toMatch(
        /\bvalid\b/i,
      )
  })
})

const aTimestamp = { time: '2026-11-22T14:08:00Z', policy: '1.2', serial: '07', nonce: null }

test.each([
  ['in two roles', [aPdfSignature(), aPdfSignature({ field: 'reviewer' })]],
  [
    'and was time-stamped',
    [aPdfSignature(), aPdfSignature({ timestamp: aTimestamp, signer: others })],
  ],
])('one key that signed %s is not said to be others', (_case, pdfSignatures) => {
  const check = { outcome: 'countersigned', reasons: [], pdfSignatures } as const
  expect(headlineOf({ ...check, recordSignatures: [aRecordSignature()] })).toBe('signed-again')
  const byOther = [aRecordSignature({ signer: others })]
  expect(headlineOf({ ...check, recordSignatures: byOther })).toBe('countersigned')
})
