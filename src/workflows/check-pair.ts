import type { AssessmentRecord } from '#schemas/record.ts'
import { valueAt } from '#src/domain/json-pointer.ts'
import { type PairFault, pairFaults } from '#src/domain/withheld-proof.ts'
import { opensCommitment, publicIds } from '#src/signing/commitment.ts'
import type { Comparable } from './check-files.ts'
import type { Together } from './file-check.ts'

/**
 * Whether the public record is the whole one with the named pieces taken out, and nothing else changed.
 * It says nothing about signatures: each record is checked by itself.
 */
export const provesWithheld = (
  open: AssessmentRecord,
  whole: AssessmentRecord,
): Promise<PairFault[]> =>
  pairFaults(open, whole, {
    opens: (piece, salt) => opensCommitment(piece, salt, valueAt(whole, piece.where)),
    publicIds: (salt) => publicIds(salt, whole),
  })

/** Two records among the files, one of which may be the public copy of the other. */
export async function pairAmong(checks: readonly Comparable[]): Promise<Together | undefined> {
  const digests = new Set(checks.map(({ facts }) => facts?.digest))
  const [open] = checks.flatMap(({ name, record }) =>
    record?.withheld ? [{ name, record, withheld: record.withheld }] : [],
  )
  const [whole] = checks.flatMap(({ name, record }) =>
    record?.disclosures ? [{ name, record }] : [],
  )
  if (digests.size !== 2 || !open || !whole) return undefined
  const faults = await provesWithheld(open.record, whole.record)
  const named = { open: open.name, whole: whole.name }
  if (faults.length > 0) return { kind: 'not-its-public-copy', ...named, faults }
  return { kind: 'public-copy', ...named, leftOut: countsOf(open.withheld.map(({ kind }) => kind)) }
}

function countsOf<K extends string>(kinds: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
