import type { AssessmentRecord, Disclosure, Withheld } from '#schemas/record.ts'
import { pointerTo } from './json-pointer.ts'
import { publicCopyOf } from './public-copy.ts'
import { sameJson } from './same-json.ts'

/** Why a public record is not shown to be the whole record with named pieces taken out. */
export type PairFault =
  /** The public one lists nothing as left out: it is no public copy. */
  | { readonly kind: 'no-public-copy' }
  /** The whole one opens nothing: it was not made together with a public copy. */
  | { readonly kind: 'no-whole-record' }
  /** Listed as left out, and the whole record has no salt for it. */
  | { readonly kind: 'not-disclosed'; readonly where: string }
  /** The whole record opens it, and the public copy does not list it. */
  | { readonly kind: 'not-listed'; readonly where: string }
  /** What stands in the whole record is not what the public copy committed to. */
  | { readonly kind: 'other-value'; readonly where: string }
  /** Not left out, and not the same in both. `where` is in the public copy. */
  | { readonly kind: 'differs'; readonly where: string }

/** How a salted value and a salted id come about; signing knows. */
export type Opening = {
  /** Whether the commitment is over this salt, place and value of the whole record. */
  readonly opens: (piece: Withheld, salt: string) => Promise<boolean>
  readonly publicIds: (salt: string) => Promise<ReadonlyMap<string, string>>
}

/** The salt that also makes the public ids. */
export const idPlace = pointerTo('assessment', 'id')

/**
 * Nothing when the public copy is the whole record with the named pieces taken out, and nothing else
 * changed. The two have ids and signatures of their own.
 */
export async function pairFaults(
  open: AssessmentRecord,
  whole: AssessmentRecord,
  { opens, publicIds }: Opening,
): Promise<PairFault[]> {
  const { withheld } = open
  const { disclosures } = whole
  if (!withheld) return [{ kind: 'no-public-copy' }]
  if (!disclosures) return [{ kind: 'no-whole-record' }]
  const salts = new Map(disclosures.map(({ where, salt }) => [where, salt]))
  const opened = await Promise.all(
    withheld.map(async (piece): Promise<PairFault[]> => {
      const { where } = piece
      const salt = salts.get(where)
      if (salt === undefined) return [{ kind: 'not-disclosed', where }]
      return (await opens(piece, salt)) ? [] : [{ kind: 'other-value', where }]
    }),
  )
  const faults = [...opened.flat(), ...unlisted(withheld, disclosures)]
  const salt = salts.get(idPlace)
  const ids = salt === undefined ? new Map<string, string>() : await publicIds(salt)
  return [...faults, ...differences(open, publicCopyOf(whole, withheld, ids))]
}

function unlisted(withheld: readonly Withheld[], disclosures: readonly Disclosure[]): PairFault[] {
  const listed = new Set(withheld.map(({ where }) => where))
  return disclosures.flatMap(({ where }) =>
    listed.has(where) ? [] : [{ kind: 'not-listed' as const, where }],
  )
}

/** More than this helps nobody to see what happened. */
const mostDifferences = 20

function differences(open: AssessmentRecord, expected: AssessmentRecord): PairFault[] {
  const { signatures: _, withheld: __, ...said } = open
  return wheresOf(said, { ...expected, id: open.id }, '')
    .slice(0, mostDifferences)
    .map((where) => ({ kind: 'differs', where }))
}

/** The outermost places at which two values are no longer the same. */
function wheresOf(one: unknown, other: unknown, where: string): string[] {
  if (sameJson(one, other)) return []
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other))
    return [where]
  const mine = new Map<string, unknown>(Object.entries(one))
  const theirs = new Map<string, unknown>(Object.entries(other))
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) =>
    wheresOf(mine.get(key), theirs.get(key), `${where}${pointerTo(key)}`),
  )
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null
