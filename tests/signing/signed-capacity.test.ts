import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '#src/domain/capacity.ts'
import { textString } from '#src/signing/pdf-text.ts'
import { type PdfValue, pdfName, pdfRef } from '#src/signing/pdf-values.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import {
  CAPACITY_ENTRY,
  capacityCheck,
  capacityEntry,
  capacityReport,
  readCapacityEntry,
  readCapacityMember,
} from '#src/signing/signed-capacity.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { aForgedPdf } from '#tests/support/a-forged-pdf.ts'
import { aPdf, replaced } from '#tests/support/a-pdf.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'
import { signPdf } from '#tests/support/linted-signing.ts'

const dissent = {
  role: 'dissent',
  organisation: 'Fonds für Rechte',
  statement: 'Zu wenige Fälle.\n李',
} as const
const dictionary = (entry: PdfValue) => new Map<string, PdfValue>([[CAPACITY_ENTRY, entry]])

describe('a capacity in a signature dictionary', () => {
  test.each(roles)('is read as it was written: %s', (role) => {
    const capacity = role === 'dissent' ? dissent : { role }
    expect(readCapacityEntry(dictionary(capacityEntry(capacity)))).toEqual({
      ok: true,
      value: capacity,
    })
  })

  test('may be absent', () => {
    expect(readCapacityEntry(new Map())).toBeUndefined()
  })

  test.each<[string, PdfValue, string]>([
    ['a name', pdfName('author'), 'not-an-object'],
    ['another object, which could be changed later', pdfRef(7), 'not-an-object'],
    ['without a role', new Map(), 'unknown-role'],
    ['with a number for a role', new Map([['Role', 4]]), 'unknown-role'],
    ['with a role that stands elsewhere', new Map([['Role', pdfRef(7)]]), 'unknown-role'],
    ['with an entry in lower case', new Map([['role', pdfName('author')]]), 'unknown-member'],
    [
      'with an entry that is not known',
      new Map([
        ['Role', pdfName('author')],
        ['Weight', pdfName('double')],
      ]),
      'unknown-member',
    ],
    [
      'with a statement of another role',
      new Map<string, PdfValue>([
        ['Role', pdfName('author')],
        ['Statement', textString('Gladly')],
      ]),
      'statement-of-another-role',
    ],
  ])('is refused as %s', (_, entry, fault) => {
    expect(readCapacityEntry(dictionary(entry))).toEqual({ ok: false, error: fault })
  })
})

describe('a capacity in a protected header', () => {
  test('may be absent, and is strict where it is there', () => {
    expect(readCapacityMember({ alg: 'ES256' })).toBeUndefined()
    expect(readCapacityMember({ plumbline: dissent })).toEqual({ ok: true, value: dissent })
    expect(readCapacityMember({ plumbline: null })).toEqual({ ok: false, error: 'not-an-object' })
  })
})

describe('what is told of it', () => {
  test('is the role, a fault, or that nothing is said', () => {
    expect(capacityCheck({ ok: true, value: dissent })).toMatchObject({
      outcome: 'pass',
      detail: { role: 'dissent' },
    })
    expect(capacityCheck({ ok: false, error: 'unknown-role' })).toMatchObject({
      outcome: 'fail',
      detail: { reason: 'unknown-role' },
    })
    expect(capacityCheck(undefined).outcome).toBe('info')
  })

  test('follows from the place of a signature only where it says nothing itself', () => {
    const silent = { stated: false, organisation: null, statement: null }
    expect(capacityReport(undefined, true)).toEqual({ role: 'author', ...silent })
    expect(capacityReport(undefined, false)).toEqual({ role: null, ...silent })
    expect(capacityReport({ ok: false, error: 'unknown-role' }, true)).toMatchObject({
      ...{ role: null, stated: true },
    })
    expect(capacityReport({ ok: true, value: { role: 'approver' } }, true)).toEqual({
      ...{ role: 'approver', stated: true, organisation: null, statement: null },
    })
    expect(capacityReport({ ok: true, value: dissent }, false)).toEqual({
      ...dissent,
      stated: true,
    })
  })
})

describe('a signature over a PDF', () => {
  const found = async (bytes: Uint8Array) => (await verifyPdf(bytes)).signatures[0]

  test('says as what it was made, in bytes that it covers', async () => {
    const signed = await aSignedPdf(aPdf(), { capacity: { role: 'approver' } })
    expect(await found(signed)).toMatchObject({
      verdict: 'intact',
      capacity: { role: 'approver', stated: true },
    })
    const turned = replaced(signed, '/Role /approver', '/Role /reviewer')
    expect(await found(turned)).toMatchObject({ verdict: 'broken' })
  })

  test('is the author’s when it certifies and says nothing, and nobody’s otherwise', async () => {
    expect((await found(await aSignedPdf(aPdf())))?.capacity.role).toBe('author')
    const uncertified = await aSignedPdf(aPdf(), { certify: false })
    expect((await found(uncertified))?.capacity).toMatchObject({ role: null, stated: false })
  })

  test('that names a role of somebody else promises nothing', async () => {
    const entries: [string, PdfValue][] = [
      [CAPACITY_ENTRY, new Map([['Role', pdfName('president')]])],
    ]
    const forged = await aForgedPdf(aPdf(), () => Uint8Array.of(0x30, 0), { entries })
    expect((await found(forged))?.capacity).toMatchObject({ role: null, stated: true })
  })

  test('is not made with a statement that is too long', async () => {
    const signed = await signPdf(aPdf(), {
      ...{ field: 'author', identity: await aSigner(), name: 'Ada', reason: '' },
      ...{ time: signingTime, certify: true },
      capacity: { role: 'dissent', statement: 'x'.repeat(2_001) },
    })
    expect(signed).toMatchObject({
      error: { kind: 'capacity-refused', fault: 'statement-too-long' },
    })
  })
})

describe('a signature over a record', () => {
  async function reportOn(capacity: unknown) {
    const signed = await signRecord(await aRecord(), {
      ...{ identity: await aSigner(), time: signingTime },
      ...(capacity === undefined ? {} : { capacity: capacity as { role: 'author' } }),
    })
    if (!signed.ok) return signed.error
    const verified = await verifyRecord(signed.value)
    return verified.ok ? verified.value.signatures[0] : undefined
  }

  test('says as what it was made', async () => {
    expect(await reportOn(dissent)).toMatchObject({
      verdict: 'intact',
      capacity: { ...dissent, stated: true },
    })
  })

  test('that stands first and says nothing is the author’s', async () => {
    expect(await reportOn(undefined)).toMatchObject({ capacity: { role: 'author', stated: false } })
  })

  test('is not made with a capacity that no reader accepts', async () => {
    expect(await reportOn({ role: 'author', statement: 'Mine' })).toEqual({
      ...{ kind: 'capacity-refused', fault: 'statement-of-another-role' },
    })
  })
})

test('whatever statement can be signed is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (statement) => {
      const read = readCapacityEntry(dictionary(capacityEntry({ role: 'dissent', statement })))
      if (read?.ok) expect(read.value.statement).toBe(statement)
    }),
    { numRuns: 50 },
  )
})
