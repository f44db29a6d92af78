import type { AssessmentRecord } from '#schemas/record.ts'

/** What a person reads first, first; the yardstick, which is long, last but for the seal. */
const order: readonly (keyof AssessmentRecord)[] = [
  'format',
  'id',
  'state',
  'issuedAt',
  'application',
  'computed',
  'assessment',
  'withheld',
  'disclosures',
  'attachments',
  'framework',
  'signatures',
]

/**
 * A record as a file for people: indented UTF-8 that ends with a line end. The same record gives the same
 * bytes, whatever order its members came in. What is signed is not this but the RFC 8785 form.
 */
export function recordJson(record: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  const members = order
    .filter((key) => record[key] !== undefined)
    .map((key) => [key, sorted(record[key])])
  return new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(members), null, 2)}\n`)
}

/** The same value with the members of its objects in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]))
}
