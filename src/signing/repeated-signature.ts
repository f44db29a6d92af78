import type { RecordSignature } from '#schemas/record.ts'
import { readRecordHeader } from './record-header.ts'
import { readCapacityMember } from './signed-capacity.ts'

/**
 * Who signed, as what, and with which words: two signatures that give the same say nothing more than one. A
 * header that cannot be read stands for itself.
 */
export function whatIsSaid(signature: RecordSignature): string {
  const header = readRecordHeader(signature.protected)
  const stated = header.ok ? readCapacityMember(header.value) : undefined
  if (!header.ok || stated?.ok === false) return spelling(signature)
  const { role = null, statement = null } = stated?.value ?? {}
  return JSON.stringify([header.value['x5t#S256'], role, statement])
}

export const spelling = ({ protected: header, signature }: RecordSignature): string =>
  `${header}.${signature}`

/** For each signature whether one before it says the same. */
export function repeatedIn(signatures: readonly RecordSignature[]): boolean[] {
  const said = new Set<string>()
  return signatures.map((signature) => {
    const before = said.size
    return said.add(whatIsSaid(signature)).size === before
  })
}
