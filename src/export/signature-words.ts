import type { Capacity, Role } from '#src/domain/capacity.ts'
import { wordsOf } from './pdf/words.ts'

/** What other programs show beside a signature: the role and what belongs to it, in a sentence. */
export function signatureReason(
  { role, organisation, statement = '' }: Capacity,
  language: string,
): string {
  const say = wordsOf({ language })
  if (role === 'dissent') return say('signedReason.dissent', { statement })
  const reason = say(`signedReason.${role}`)
  return organisation ? say('signedReason.for', { reason, organisation }) : reason
}

/** The label of a field that is made for a signature; numbers count from 1. */
export const addedFieldLabel = (role: Role, number: number, language: string): string =>
  wordsOf({ language })(`signatureAdded.${role}`, { number })
