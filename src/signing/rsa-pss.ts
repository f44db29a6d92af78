import { hashByOid, type Scheme, schemeByOid } from './algorithms.ts'
import { type Element, elementsIn } from './ber.ts'
import type { HashName } from './digest.ts'
import {
  type Algorithm,
  algorithmIn,
  countIn,
  sequenceIn,
  tagged,
  takeTagged,
} from './element-reading.ts'
import { isStrictDer } from './strict-der.ts'

/** RSASSA-PSS (RFC 8017, 8.1), read and never written here; `salt` in bytes. */
type PssScheme = {
  readonly family: 'RSA-PSS'
  readonly hash: HashName
  readonly salt: number
}

/** What may have been signed with. */
export type SeenScheme = Scheme | PssScheme

const RSASSA_PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'
/** RFC 4055, 3.1: what is meant where no length is stated, and shorter than any hash believed here. */
const SHORTEST_SALT = 20
/** All that an RSA key of 4,096 bits leaves room for beside SHA-256. */
const LONGEST_SALT = 478

/** By the algorithm that stands beside a signature; `digest` is meant where that names none. */
export const schemeIn = (
  { id, parameters }: Algorithm,
  digest: HashName,
): SeenScheme | undefined => (id === RSASSA_PSS ? pssIn(parameters) : schemeByOid(id, digest))

/**
 * RSASSA-PSS-params (RFC 4055, 3.1), only as careful signers set them: one hash of SHA-2 for the message and
 * for the mask, both named, since what is meant without a name is SHA-1.
 */
function pssIn(parameters: Element | undefined): PssScheme | undefined {
  const stated = parameters && isStrictDer(parameters) ? sequenceIn(parameters) : undefined
  const [hashPart, afterHash] = takeTagged(stated ?? [], tagged(0))
  const [maskPart, afterMask] = takeTagged(afterHash, tagged(1))
  const [saltPart, afterSalt] = takeTagged(afterMask, tagged(2))
  const [trailerPart, more] = takeTagged(afterSalt, tagged(3))
  const hash = hashIn(elementsIn(hashPart)[0])
  const mask = algorithmIn(elementsIn(maskPart)[0])
  const salt = saltPart ? countIn(elementsIn(saltPart)[0]) : SHORTEST_SALT
  const isUsual = !trailerPart || countIn(elementsIn(trailerPart)[0]) === 1
  const isOneHash = mask?.id === MGF1 && hashIn(mask.parameters) === hash
  if (!hash || !isOneHash || !isUsual || more.length > 0) return undefined
  const isSane = salt !== undefined && salt >= SHORTEST_SALT && salt <= LONGEST_SALT
  return isSane ? { family: 'RSA-PSS', hash, salt } : undefined
}

const hashIn = (element: Element | undefined): HashName | undefined =>
  hashByOid(algorithmIn(element)?.id ?? '')
