import { describe, expect, test } from 'vitest'
import { familiarSigners, nobody } from '#src/workflows/familiar-signers.ts'
import { aCertificate, aPdfSignature, aRecordSignature } from '#tests/support/a-file-check.ts'
import { anAcquaintance } from '#tests/support/an-acquaintance.ts'

const known = anAcquaintance({ fingerprint: aCertificate().fingerprint, name: 'Ana' })
const other = anAcquaintance({ fingerprint: 'cd34'.repeat(16), name: 'Ana Silva' })
const signed = { pdfSignatures: [aPdfSignature()], recordSignatures: [aRecordSignature()] }

describe('signers whom this device knows', () => {
  test('are told once for each key', () => {
    expect(familiarSigners(signed, [known])).toEqual([
      { fingerprint: known.fingerprint, kind: 'known', entry: known },
    ])
  })

  test('a name that is known under another key is told too', () => {
    expect(familiarSigners(signed, [other])).toMatchObject([{ kind: 'look-alike', entry: other }])
  })

  test('strangers and signatures without a certificate are not', () => {
    const nameless = { pdfSignatures: [aPdfSignature({ signer: null })], recordSignatures: [] }
    expect(familiarSigners(nameless, [known])).toEqual([])
    expect(familiarSigners(signed, nobody.acquaintances)).toEqual([])
  })
})
