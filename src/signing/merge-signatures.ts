import type { RecordSignature } from '#schemas/record.ts'
import { claimedTime, readRecordHeader } from './record-header.ts'
import { spelling, whatIsSaid } from './repeated-signature.ts'

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
    const said = whatIsSaid(signature)
    if (!kept.has(said)) kept.set(said, signature)
  }
  return { signatures: [...kept.values()], repeated: ordered.length - kept.size }
}

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
