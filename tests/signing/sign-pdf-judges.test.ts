import { describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aPdf, FIRST_FIELD } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { judgedBy, runBy } from '#tests/support/judged-by.ts'

const forms = ['table', 'stream'] as const
const qpdf = judgedBy('qpdf')
const pdfsig = judgedBy('pdfsig')
const mutool = judgedBy('mutool')

describe.each(forms)('other programs, on a file with a %s', (form) => {
  const appearance = { content: '1 0 0 rg 0 0 9 9 re f', bbox: [200, 40] } as const

  test.skipIf(!qpdf)('qpdf finds nothing wrong', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf({ form }), { appearance }))
    expect(qpdf?.(['--check', 'FILE0'], both)).toContain('No syntax or stream encoding errors')
  })

  test.skipIf(!pdfsig)('pdfsig calls both signatures valid and their issuers unknown', async () => {
    const both = await aCountersignedPdf(await aSignedPdf(aPdf({ form }), { appearance }))
    const text = pdfsig?.(['FILE0'], both) ?? ''
    expect(text.match(/Signature is Valid/g)).toHaveLength(2)
    expect(text.match(/Certificate issuer is unknown/g)).toHaveLength(2)
    expect(text.match(/Total document signed/g)).toHaveLength(1)
    expect(text).toContain('Signature Type: ETSI.CAdES.detached')
  })

  test.skipIf(!mutool)('mutool calls the file unchanged since signing', async () => {
    const text = mutool?.(['sign', '-v', 'FILE0'], await aSignedPdf(aPdf({ form })))
    expect(text).toContain('The document is unchanged since signing.')
  })
})

const openssl = runBy('openssl')
const signer = runBy('mutool')

/** A key in a file, as agencies hand them out; made anew, since its validity counts from now. */
function aKeyForOtherPrograms(): Uint8Array {
  const subject = ['-subj', '/CN=Rita Reviewer', '-days', '2']
  const key = openssl?.(['genrsa', '-out', 'OUT', '2048']).out ?? new Uint8Array()
  const made = ['req', '-x509', '-new', '-key', 'FILE0', '-out', 'OUT', ...subject]
  const certificate = openssl?.(made, key).out ?? new Uint8Array()
  const packed = ['pkcs12', '-export', '-in', 'FILE0', '-inkey', 'FILE1', '-out', 'OUT']
  return openssl?.([...packed, '-passout', 'pass:x'], certificate, key).out ?? new Uint8Array()
}

describe.skipIf(!openssl || !signer).each(forms)(
  'a file with a %s that mutool signed after us',
  (form) => {
    test('keeps our signature, and mutool’s own is not believed for its SHA-1', async () => {
      const ours = await aSignedPdf(aPdf({ form }))
      const args = ['sign', '-s', 'FILE1', '-P', 'x', '-o', 'OUT', 'FILE0', String(FIRST_FIELD + 1)]
      const both = signer?.(args, ours, aKeyForOtherPrograms()).out ?? new Uint8Array()
      const { signatures } = await verifyPdf(both)
      expect(signatures.map(({ field, verdict }) => [field, verdict])).toEqual([
        ['author', 'later-permitted'],
        ['reviewer', 'unsure'],
      ])
      expect(signatures[1]?.checks).toContainEqual({
        id: 'structure',
        outcome: 'fail',
        detail: { reason: 'algorithm' },
      })
    })
  },
)
