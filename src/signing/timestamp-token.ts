import { hashByOid } from './algorithms.ts'
import { bodyOf, type Element } from './ber.ts'
import { type Bytes, latin1Of, toHex } from './bytes.ts'
import type { HashName } from './digest.ts'
import {
  algorithmIn,
  countIn,
  dottedName,
  exactTime,
  hasTag,
  octetsIn,
  sequenceIn,
  TAG,
  tagged,
  takeTagged,
} from './element-reading.ts'
import { extensionsIn } from './extensions.ts'
import { isStrictDer } from './strict-der.ts'
import type { TimestampFacts } from './verification.ts'

/** What a time-stamping authority signed (RFC 3161, 2.4.2). */
export type TimestampInfo = {
  readonly facts: TimestampFacts
  readonly imprint: Imprint
}

type Imprint = { readonly hash: HashName; readonly digest: Bytes }

/** `undefined` when it is no strict TSTInfo of version 1, or says critical things not known here. */
export function readTimestampInfo(der: Bytes): TimestampInfo | undefined {
  const elements = isStrictDer(der) ? sequenceIn(der) : undefined
  const [version, policyId, imprintElement, serial, timeElement, ...rest] = elements ?? []
  const policy = dottedName(policyId)
  const imprint = imprintIn(imprintElement)
  const time = timeElement && exactTime(latin1Of(bodyOf(timeElement)))
  const optional = optionalIn(rest)
  if (countIn(version) !== 1 || policy === undefined || !hasTag(serial, TAG.integer))
    return undefined
  if (!imprint || !time || !optional) return undefined
  return {
    facts: {
      ...{ time: time.toISOString(), policy },
      serial: toHex(bodyOf(serial)),
      nonce: optional.nonce ? toHex(bodyOf(optional.nonce)) : null,
    },
    imprint,
  }
}

function imprintIn(element: Element | undefined): Imprint | undefined {
  const [algorithm, hashed] = sequenceIn(element) ?? []
  const hash = hashByOid(algorithmIn(algorithm)?.id ?? '')
  const digest = octetsIn(hashed)
  return hash && digest && { hash, digest }
}

/** What may follow the time; how exact it is, in which order, and whose name is not made use of. */
function optionalIn(rest: readonly Element[]): { nonce: Element | undefined } | undefined {
  const [, afterAccuracy] = takeTagged(rest, TAG.sequence)
  const [, afterOrdering] = takeTagged(afterAccuracy, TAG.boolean)
  const [nonce, afterNonce] = takeTagged(afterOrdering, TAG.integer)
  const [, afterName] = takeTagged(afterNonce, tagged(0))
  const [list, more] = takeTagged(afterName, tagged(1))
  const extensions = extensionsIn(list)
  const isSound = extensions?.every(({ critical }) => !critical) && more.length === 0
  return isSound ? { nonce } : undefined
}
