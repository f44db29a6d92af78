import type { UseFormReturn } from 'react-hook-form'
import { type Capacity, parseCapacity, type Role, tidyCapacity } from '#src/domain/capacity.ts'

/** Everybody but the author, who signed when the report was made. */
export const furtherRoles = ['reviewer', 'sign-on', 'approver', 'dissent'] as const satisfies Role[]
type FurtherRole = (typeof furtherRoles)[number]

export type SignValues = {
  role: FurtherRole | ''
  organisation: string
  statement: string
  name: string
  pseudonym: boolean
}

export const emptySigning: SignValues = {
  role: '',
  organisation: '',
  statement: '',
  name: '',
  pseudonym: false,
}

export type SignControls = Pick<UseFormReturn<SignValues>, 'register' | 'control' | 'formState'>

/** Undefined while no role is chosen; a statement belongs to a dissent alone. */
export function capacityOf({ role, organisation, statement }: SignValues): Capacity | undefined {
  if (role === '') return undefined
  const said = role === 'dissent' ? { statement } : {}
  return tidyCapacity({ role, organisation, ...said })
}

/** What is wrong with a statement as typed; the same rule that signing goes by. */
export function statementFault(
  statement: string,
): 'missing' | 'too-long' | 'unreadable' | undefined {
  const parsed = parseCapacity(tidyCapacity({ role: 'dissent', statement }))
  if (parsed.ok) return undefined
  if (parsed.error === 'statement-missing') return 'missing'
  return parsed.error === 'statement-too-long' ? 'too-long' : 'unreadable'
}
