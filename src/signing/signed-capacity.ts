import {
  type Capacity,
  type CapacityFault,
  parseCapacity,
  type Role,
} from '#src/domain/capacity.ts'
import type { Result } from '#src/domain/result.ts'
import { textOf, textString } from './pdf-text.ts'
import { isDict, nameOf, type PdfDict, type PdfValue, pdfName } from './pdf-values.ts'
import type { CapacityReport, Check } from './verification.ts'

/** The member of a protected JWS header that holds the capacity as an object. */
export const CAPACITY_MEMBER = 'plumbline'

/** Its entry in a signature dictionary: a private name of the third class (ISO 32000-2, annex E.2). */
export const CAPACITY_ENTRY = 'XXPlumbline'

/** Undefined where the signature says nothing, as those before roles do. */
export type StatedCapacity = Result<Capacity, CapacityFault> | undefined

export const capacityEntry = ({ role, organisation, statement }: Capacity): PdfDict =>
  new Map<string, PdfValue>([
    ['Role', pdfName(role)],
    ...texts({ Organisation: organisation, Statement: statement }),
  ])

const texts = (entries: Readonly<Record<string, string | undefined>>): [string, PdfValue][] =>
  Object.entries(entries).flatMap(([key, text]): [string, PdfValue][] =>
    text === undefined ? [] : [[key, textString(text)]],
  )

/** Read only where it stands in the dictionary itself: what that points to could be changed later. */
export function readCapacityEntry(signature: PdfDict): StatedCapacity {
  const entry = signature.get(CAPACITY_ENTRY)
  if (entry === undefined) return undefined
  if (!isDict(entry)) return parseCapacity(null)
  return parseCapacity(
    Object.fromEntries(Array.from(entry, ([key, value]) => [memberOf(key), plain(value)])),
  )
}

/** A name that is none of ours keeps its own spelling, and is refused as unknown. */
const memberOf = (key: string): string =>
  ['Role', 'Organisation', 'Statement'].includes(key) ? key.toLowerCase() : `/${key}`

const plain = (value: PdfValue): unknown => nameOf(value) ?? textOf(value) ?? null

export const readCapacityMember = (header: Readonly<Record<string, unknown>>): StatedCapacity =>
  CAPACITY_MEMBER in header ? parseCapacity(header[CAPACITY_MEMBER]) : undefined

export function capacityCheck(stated: StatedCapacity): Check<'role'> {
  if (!stated) return { id: 'role', outcome: 'info', detail: {} }
  return stated.ok
    ? { id: 'role', outcome: 'pass', detail: { role: stated.value.role } }
    : { id: 'role', outcome: 'fail', detail: { reason: stated.error } }
}

/** `isAuthors`: its place in the file shows that the signature is the author's, whatever it says. */
export function capacityReport(stated: StatedCapacity, isAuthors: boolean): CapacityReport {
  const silent: Role | null = isAuthors ? 'author' : null
  if (!stated) return { role: silent, stated: false, organisation: null, statement: null }
  if (!stated.ok) return { role: null, stated: true, organisation: null, statement: null }
  const { role, organisation = null, statement = null } = stated.value
  return { role, stated: true, organisation, statement }
}
