import { equalBytes } from './bytes.ts'
import { isIssuedWithKeyOf, type SignerCertificate } from './certificate.ts'
import type { PathFault } from './certificate-facts.ts'
import { isWithin } from './signer.ts'

type PathQuestion = {
  readonly certificate: SignerCertificate
  /** Certificates that came along: not believed, only used as steps. */
  readonly others: Certificates
  readonly anchors: Certificates
  readonly time: Date
  readonly purpose: 'documents' | 'timestamps'
}

export type PathAnswer =
  /** `between` leads from the certificate's issuer up to the anchor, which is not in it. */
  | { readonly found: true; readonly anchor: SignerCertificate; readonly between: Certificates }
  | { readonly found: false; readonly fault: PathFault }

type Certificates = readonly SignerCertificate[]
/** From the newest step down to the certificate that it is for. */
type Way = readonly [SignerCertificate, ...SignerCertificate[]]
type Step = readonly [SignerCertificate, ...Way]

const LONGEST = 8
/** Steps looked at on each level: a file can bring any number of authorities that issue each other. */
const MOST_STEPS = 32

/**
 * A way from a certificate to an anchor (RFC 5280, 6.1, without policies and limits on names): names
 * chain byte for byte, each signature holds, each was valid at that time, each issuer is an authority
 * for as many below it. Revocation is not asked for: there is no network.
 */
export async function findPath(question: PathQuestion): Promise<PathAnswer> {
  const { certificate, others, anchors, time, purpose } = question
  const { maySign, mayTimestamp } = certificate.use
  if (!(purpose === 'documents' ? maySign : mayTimestamp))
    return { found: false, fault: 'not-for-this' }
  if (!isWithin(certificate.facts, time)) return { found: false, fault: 'dates' }
  const candidates = [...anchors, ...others]
  let fault: PathFault = 'no-anchor'
  let ways: readonly Way[] = [[certificate]]
  for (let length = 1; length < LONGEST; length += 1) {
    const steps = ways.flatMap((way) => stepsFrom(way, candidates)).slice(0, MOST_STEPS)
    const faults = await Promise.all(steps.map((way) => stepFault(way, time)))
    ways = steps.filter((_, at) => faults[at] === undefined)
    const [way] = ways.filter(([top]) => anchors.includes(top))
    if (way) return { found: true, anchor: way[0], between: way.slice(1, -1).toReversed() }
    fault = faults.find((found) => found !== undefined) ?? fault
  }
  return { found: false, fault }
}

/** The way with each issuer in front that its newest step names; never the same certificate twice. */
const stepsFrom = (way: Way, candidates: Certificates): Step[] =>
  candidates
    .filter(({ subjectDer }) => equalBytes(subjectDer, way[0].issuerDer))
    .filter(({ der }) => way.every((step) => !equalBytes(step.der, der)))
    .map((issuer) => [issuer, ...way])

/** What is wrong with the newest step, which stands first. */
async function stepFault(
  [issuer, child, ...below]: Step,
  time: Date,
): Promise<PathFault | undefined> {
  const { authority } = issuer.use
  const between = below.length === 0 ? [] : [child, ...below.slice(0, -1)]
  if (authority === undefined) return 'not-an-authority'
  if (between.filter((step) => !isSelfIssued(step)).length > authority) return 'too-many-between'
  if (!isWithin(issuer.facts, time)) return 'dates'
  return (await isIssuedWithKeyOf(child, issuer)) ? undefined : 'signature'
}

const isSelfIssued = ({ subjectDer, issuerDer }: SignerCertificate): boolean =>
  equalBytes(subjectDer, issuerDer)
