import { describe, expect, test } from 'vitest'
import { signRecord } from '#src/signing/sign-record.ts'
import type { PdfVerification, RecordVerification } from '#src/signing/verification.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'

const sentence = /[a-z]+ [a-z]+ [a-z]+/

/** Every text in it that is no value of the file's own. */
const literalsIn = ({ signatures }: PdfVerification | RecordVerification): string[] =>
  signatures.flatMap((report) => [
    report.verdict,
    report.trust.kind,
    ...report.checks.flatMap(({ id, outcome }) => [id, outcome]),
  ])

describe('what checking found', () => {
  test('is plain data that crosses to another thread', async () => {
    const found = await verifyPdf(await aCountersignedPdf(await aSignedPdf(aPdf())))
    expect(structuredClone(found)).toEqual(found)
    const { record: _, ...rest } = found
    expect(JSON.parse(JSON.stringify(rest))).toEqual(rest)
  })

  test('is literals and facts, never sentences', async () => {
    const pdf = await verifyPdf(await aSignedPdf(aPdf()))
    const signed = await signRecord(await aRecord(), {
      identity: await aSigner(),
      time: signingTime,
    })
    const record = signed.ok ? await verifyRecord(signed.value) : signed
    if (!record.ok) throw new Error('not verified')
    const literals = [...literalsIn(pdf), ...literalsIn(record.value)]
    expect(literals.length).toBeGreaterThan(30)
    expect(literals.filter((literal) => sentence.test(literal))).toEqual([])
  })
})
