import type { RecordSignature } from '#schemas/record.ts'
import { claimedTime, readRecordHeader } from './record-header.ts'
import { readCapacityMember } from './signed-capacity.ts'

export type MergedSignatures = {
  readonly signatures: readonly RecordSignature[]
  /** How many were left out because their signer says the same twice. */
  readonly repeated: number
}

/**
 * The signatures of several copies of one record, all of which must hold. Who signed twice in one role
 * and with one statement is kept once, at the earlier claimed time. The order does not depend on the
 * order of the copies: what stands first in each copy stays first, the rest follow by claimed time.
 */
export function mergeSignatures(copies: readonly (readonly RecordSignature[])[]): MergedSignatures {
  const all = new Map(copies.flat().map((signature) => [spelling(signature), signature]))
  const sorted = [...all.values()].toSorted(byTime)
  const first = commonFirst(copies)
  const ordered = first ? [first, ...sorted.filter((one) => !isSame(one, first))] : sorted
  const kept = new Map<string, RecordSignature>()
  for (const signature of ordered) {
    const signer = signerOf(signature)
    if (!kept.has(signer)) kept.set(signer, signature)
  }
  return { signatures: [...kept.values()], repeated: ordered.length - kept.size }
}

const spelling = ({ protected: header, signature }: RecordSignature): string =>
  `${header}.${signature}`

const isSame = (a: RecordSignature, b: RecordSignature): boolean => spelling(a) === spelling(b)

function commonFirst(copies: readonly (readonly RecordSignature[])[]): RecordSignature | undefined {
  const [first, ...others] = copies.map(([one]) => one)
  return first && others.every((other) => other && isSame(other, first)) ? first : undefined
}

function byTime(a: RecordSignature, b: RecordSignature): number {
  const apart = timeOf(a) - timeOf(b)
  return apart === 0 ? (spelling(a) < spelling(b) ? -1 : 1) : apart
}

function timeOf({ protected: text }: RecordSignature): number {
  const header = readRecordHeader(text)
  return (header.ok && claimedTime(header.value)?.getTime()) || 0
}

/** Who signed, as what, and with which words; a header that cannot be read stands for itself. */
function signerOf(signature: RecordSignature): string {
  const header = readRecordHeader(signature.protected)
  const stated = header.ok ? readCapacityMember(header.value) : undefined
  if (!header.ok || stated?.ok === false) return spelling(signature)
  const { role = null, statement = null } = stated?.value ?? {}
  return JSON.stringify([header.value['x5t#S256'], role, statement])
}
