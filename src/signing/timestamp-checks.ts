import { type Bytes, equalBytes } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import { type CmsChecks, cutOut, mathematicsOf, noCms } from './cms-checks.ts'
import { readCms } from './read-cms.ts'
import { contentOf, type SignedContent } from './signed-content.ts'
import { type PdfCheck, pdfCheck } from './signed-part.ts'
import { isWithin } from './signer.ts'
import { readTimestampInfo, type TimestampInfo } from './timestamp-token.ts'
import { type Anchors, trustIn } from './trust.ts'

/** ISO 32000-2, 12.8.5: what a document time stamp is written as. */
const TIMESTAMP_FORMAT = 'ETSI.RFC3161'

export const isTimestamp = ({ subFilter }: { readonly subFilter: string }): boolean =>
  subFilter === TIMESTAMP_FORMAT

/** A time stamp over `stamped`: its mathematics, whether its authority may stamp times, who vouches for that. */
export async function checkTimestamp(
  contents: Bytes,
  stamped: SignedContent,
  anchors: Anchors = [],
): Promise<CmsChecks> {
  const format = pdfCheck('format', true, { subFilter: TIMESTAMP_FORMAT })
  const cut = cutOut(contents)
  const before = [format, cut.check]
  const refused = (reason: string): CmsChecks => ({
    ...noCms,
    checks: [...before, pdfCheck('structure', false, { reason })],
  })
  const cms = await readCms(cut.cms, 'timestamp')
  if (!cms.ok) return refused(cms.error)
  const { certificate, certificates, content } = cms.value
  const info = readTimestampInfo(content)
  if (!info) return refused('not-a-timestamp')
  const { facts } = info
  const time = new Date(facts.time)
  const purpose = 'timestamps'
  return {
    checks: [
      ...before,
      ...(await mathematicsOf(cms.value, contentOf(content), false)),
      await imprintCheck(info, stamped),
      ...fitnessOf(certificate, time),
    ],
    certificate,
    trust: await trustIn({ certificate, others: certificates, anchors, time, purpose }),
    time: facts.time,
    timestamp: facts,
  }
}

async function imprintCheck({ imprint }: TimestampInfo, stamped: SignedContent): Promise<PdfCheck> {
  const { hash: algorithm, digest } = imprint
  const isSame = equalBytes(await stamped(algorithm), digest)
  return pdfCheck('timestamp-imprint', isSame, { algorithm })
}

function fitnessOf({ use, facts }: SignerCertificate, time: Date): PdfCheck[] {
  const { notBefore, notAfter } = facts
  const claimed = time.toISOString()
  return [
    pdfCheck('timestamp-use', use.mayTimestamp),
    pdfCheck('certificate-dates', isWithin(facts, time), { notBefore, notAfter, claimed }),
  ]
}
