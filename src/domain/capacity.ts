import { err, ok, type Result } from './result.ts'

/**
 * As what somebody signs: `author` wrote it, `reviewer` checked it, `sign-on` an organisation puts its
 * name to it, `approver` an agency official approves it, `dissent` disagrees and says why.
 */
export const roles = ['author', 'reviewer', 'sign-on', 'approver', 'dissent'] as const
export type Role = (typeof roles)[number]

/** The signer's own words about the signature: part of what is signed, vouched for by nobody else. */
export type Capacity = {
  readonly role: Role
  /** For whom the signer speaks. */
  readonly organisation?: string
  /** Why the signer disagrees: with the role `dissent`, and only there. */
  readonly statement?: string
}

export type CapacityFault =
  | 'not-an-object'
  | 'unknown-member'
  | 'unknown-role'
  | 'organisation'
  | 'statement'
  | 'statement-missing'
  | 'statement-too-long'
  | 'statement-of-another-role'

/** Characters, counted as code points. */
export const longestStatement = 2_000
export const longestOrganisation = 200

const members: ReadonlySet<string> = new Set(['role', 'organisation', 'statement'])

/** Strict: a capacity that is not exactly one of ours is none, so that nobody reads half of it. */
export function parseCapacity(input: unknown): Result<Capacity, CapacityFault> {
  if (!isObject(input)) return err('not-an-object')
  if (Object.keys(input).some((key) => !members.has(key))) return err('unknown-member')
  const { organisation, statement } = input
  const role = roles.find((known) => known === input['role'])
  if (!role) return err('unknown-role')
  if (organisation !== undefined && !isLine(organisation)) return err('organisation')
  const named = organisation === undefined ? {} : { organisation }
  if (role === 'dissent') {
    const words = parseStatement(statement)
    return words.ok ? ok({ role, ...named, statement: words.value }) : words
  }
  return statement === undefined ? ok({ role, ...named }) : err('statement-of-another-role')
}

function parseStatement(statement: unknown): Result<string, CapacityFault> {
  if (statement === undefined || statement === '') return err('statement-missing')
  if (typeof statement !== 'string' || !isReadable(statement)) return err('statement')
  return lengthOf(statement) > longestStatement ? err('statement-too-long') : ok(statement)
}

/** What a person typed, without what only looks like something: `parseCapacity` accepts or refuses it. */
export function tidyCapacity({ role, organisation, statement }: Capacity): Capacity {
  const name = organisation && tidyLine(organisation)
  const words = statement && tidyText(statement)
  return { role, ...(name && { organisation: name }), ...(words && { statement: words }) }
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const lengthOf = (text: string): number => [...text].length

const isLine = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  !value.includes('\n') &&
  isReadable(value) &&
  lengthOf(value) <= longestOrganisation

/** Control characters but for line ends, half characters, and marks that turn the direction of text. */
const UNREADABLE =
  /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

const isReadable = (text: string): boolean => !UNREADABLE.test(text) && text.trim() !== ''

const tidyLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
