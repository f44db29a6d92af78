import type { Bytes } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import { type CmsChecks, cutOut, mathematicsOf, noCms } from './cms-checks.ts'
import type { FormField } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { isoOfDate, textOf } from './pdf-text.ts'
import { entriesOf, nameOf, type PdfDict, type PdfValue } from './pdf-values.ts'
import { readCms } from './read-cms.ts'
import { capacityCheck, readCapacityEntry, type StatedCapacity } from './signed-capacity.ts'
import type { SignedContent } from './signed-content.ts'
import { type PdfCheck, pdfCheck } from './signed-part.ts'
import { isWithin } from './signer.ts'
import { type Anchors, trustIn } from './trust.ts'
import type { SignatureReport } from './verification.ts'

/** What a signature dictionary says of itself, read from the newest revision. */
export type SignatureClaim = SignatureReport['claimed'] & {
  readonly name: string | undefined
  readonly subFilter: string
  readonly capacity: StatedCapacity
}

const CADES = 'ETSI.CAdES.detached'
/** The second is older: it does not ask for the certificate to be signed along. */
const known = [CADES, 'adbe.pkcs7.detached']

export function readClaim(file: PdfFile, field: FormField): SignatureClaim {
  const dict: PdfDict = entriesOf(file.resolve(field.value, file.newest))
  const entry = (key: string): PdfValue => file.resolve(dict.get(key), file.newest)
  return {
    name: textOf(entry('Name')),
    reason: textOf(entry('Reason')) ?? null,
    location: textOf(entry('Location')) ?? null,
    time: isoOfDate(entry('M')) ?? null,
    subFilter: nameOf(entry('SubFilter')) ?? '',
    capacity: readCapacityEntry(dict),
  }
}

/** The mathematics of the signature, the fitness of its certificate, and who vouches for that. */
export async function checkCms(
  contents: Bytes,
  signed: SignedContent,
  claim: SignatureClaim,
  anchors: Anchors = [],
): Promise<CmsChecks> {
  const { subFilter, time } = claim
  const format = pdfCheck('format', known.includes(subFilter), { subFilter })
  const cut = format.outcome === 'pass' ? cutOut(contents) : undefined
  if (!cut) return { ...noCms, time, checks: [format] }
  const cms = await readCms(cut.cms)
  if (!cms.ok) {
    const structure = pdfCheck('structure', false, { reason: cms.error })
    return { ...noCms, time, checks: [format, cut.check, structure] }
  }
  const { certificate, certificates, signingTime } = cms.value
  const mathematics = await mathematicsOf(cms.value, signed, subFilter === CADES)
  const claimed = time ?? signingTime ?? null
  const checks = [
    ...[format, cut.check, ...mathematics],
    ...fitnessOf(certificate, { ...claim, time: claimed }),
  ]
  const trust = await trustIn({
    ...{ certificate, anchors, others: certificates },
    time: claimed === null ? undefined : new Date(claimed),
  })
  return { checks, certificate, trust, time: claimed, timestamp: null }
}

function fitnessOf({ facts }: SignerCertificate, claim: SignatureClaim): PdfCheck[] {
  const { time, name, capacity } = claim
  const { notBefore, notAfter } = facts
  const isInTime = time !== null && isWithin(facts, new Date(time))
  const isSameName = name === undefined || name === facts.name
  const names = { shown: name ?? '', certified: facts.name }
  return [
    pdfCheck('certificate-use', facts.maySign),
    pdfCheck('certificate-dates', isInTime, { notBefore, notAfter, claimed: time ?? '' }),
    pdfCheck('signer-name', isSameName || 'info', names),
    capacityCheck(capacity),
  ]
}
