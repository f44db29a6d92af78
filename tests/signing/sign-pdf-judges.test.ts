import { describe, expect, test } from 'vitest'
import { aPdf } from '#tests/support/a-pdf.ts'
import { aCountersignedPdf, aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { judgedBy } from '#tests/support/judged-by.ts'

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
