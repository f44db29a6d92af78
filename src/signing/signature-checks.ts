import type { Bytes } from './bytes.ts'
import type { SignerCertificate } from './certificate.ts'
import type { FormField } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { isoOfDate, textOf } from './pdf-text.ts'
import { entriesOf, nameOf, type PdfDict, type PdfValue } from './pdf-values.ts'
import { berEnd, type CmsSignature, readCms } from './read-cms.ts'
import { type PdfCheck, pdfCheck } from './signed-part.ts'
import { isWithin } from './signer.ts'
import { isStrictDer } from './strict-der.ts'
import type { SignatureReport } from './verification.ts'
import { verifyCms } from './verify-cms.ts'

/** What a signature dictionary says of itself, read from the newest revision. */
export type SignatureClaim = SignatureReport['claimed'] & {
  readonly name: string | undefined
  readonly subFilter: string
}

export type CmsChecks = {
  readonly checks: readonly PdfCheck[]
  readonly certificate: SignerCertificate | undefined
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
  }
}

/** The mathematics of the signature and the fitness of its certificate. */
export async function checkCms(
  contents: Bytes,
  signed: Bytes,
  claim: SignatureClaim,
): Promise<CmsChecks> {
  const { subFilter } = claim
  const format = pdfCheck('format', known.includes(subFilter), { subFilter })
  const cut = format.outcome === 'pass' ? cutOut(contents) : undefined
  if (!cut) return { checks: [format], certificate: undefined }
  const cms = await readCms(cut.cms)
  if (!cms.ok) {
    const structure = pdfCheck('structure', false, { reason: cms.error })
    return { checks: [format, cut.check, structure], certificate: undefined }
  }
  const { certificate } = cms.value
  const mathematics = await mathematicsOf(cms.value, signed, subFilter)
  const checks = [format, cut.check, ...mathematics, ...fitnessOf(certificate, claim)]
  return { checks, certificate }
}

/** The CMS object without the zeros that fill up its place. */
function cutOut(contents: Bytes): { cms: Bytes; check: PdfCheck } {
  const end = berEnd(contents) ?? 0
  const cms = contents.slice(0, end)
  const isPadded = end > 0 && contents.subarray(end).every((byte) => byte === 0)
  return { cms, check: pdfCheck('encoding', isPadded && (isStrictDer(cms) || 'info')) }
}

async function mathematicsOf(
  cms: CmsSignature,
  signed: Bytes,
  subFilter: string,
): Promise<PdfCheck[]> {
  const { contentDigest, signatureValue, signingCertificate } = await verifyCms(cms, signed)
  const isMissing = signingCertificate === 'absent' && subFilter === CADES
  const reason = signatureValue === 'unknown' ? 'algorithm' : 'no-signing-certificate'
  const isSound = signatureValue !== 'unknown' && !isMissing
  return [
    isSound ? pdfCheck('structure', true) : pdfCheck('structure', false, { reason }),
    pdfCheck('content-digest', contentDigest, { algorithm: cms.scheme.hash }),
    ...(signatureValue === 'unknown' ? [] : [pdfCheck('signature-value', signatureValue)]),
    ...(signingCertificate === 'absent'
      ? []
      : [pdfCheck('signing-certificate', signingCertificate)]),
  ]
}

function fitnessOf({ facts }: SignerCertificate, { time, name }: SignatureClaim): PdfCheck[] {
  const { notBefore, notAfter } = facts
  const isInTime = time !== null && isWithin(facts, new Date(time))
  const isSameName = name === undefined || name === facts.name
  const names = { shown: name ?? '', certified: facts.name }
  return [
    pdfCheck('certificate-use', facts.maySign),
    pdfCheck('certificate-dates', isInTime, { notBefore, notAfter, claimed: time ?? '' }),
    pdfCheck('signer-name', isSameName || 'info', names),
  ]
}
