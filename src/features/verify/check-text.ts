import type { Check, PdfCheckId, RecordCheckId } from '#src/workflows/file-check.ts'
import type { Formats, Words } from './words.ts'

export type CheckId = PdfCheckId | RecordCheckId

export type Outcome = Check<CheckId>['outcome']

export type CheckLine = {
  id: CheckId
  outcome: Outcome
  name: string
  sentence: string
  /** Facts that the check went by, each "label: value". */
  facts: string[]
}

/** Checks that can neither hold nor fail have their own sentence here. */
const informs = [
  'permission',
  'coverage',
  'signing-certificate',
  'signer-name',
  'role',
  'signature-value',
  'later-changes',
] as const satisfies readonly CheckId[]

export function checkLine(t: Words, f: Formats, check: Check<CheckId>): CheckLine {
  const { id, outcome, detail } = check
  return {
    id,
    outcome,
    name: t(`check.${id}.name`),
    sentence: sentenceOf(t, f, check),
    facts: Object.entries(detail).map(([key, value]) => factText(t, f, key, value)),
  }
}

/** Faults of a role that people can do something about; the rest is for programs. */
const roleFaults = [
  'unknown-role',
  'statement-missing',
  'statement-too-long',
  'statement-of-another-role',
] as const

function sentenceOf(t: Words, f: Formats, { id, outcome, detail }: Check<CheckId>): string {
  const fault = roleFaults.find((known) => id === 'role' && known === detail['reason'])
  if (fault) return t(`check.role.${fault}`)
  if (outcome !== 'info') return t(`check.${id}.${outcome}`)
  const told = informs.find((informing) => informing === id)
  const values = Object.entries(detail).map(([key, value]) => [key, valueText(f, key, value)])
  return told ? t(`check.${told}.info`, Object.fromEntries(values)) : t('check.info')
}

const labels = [
  'start',
  'end',
  'subFilter',
  'reason',
  'algorithm',
  'notBefore',
  'notAfter',
  'claimed',
  'shown',
  'certified',
  'covered',
  'size',
  'level',
  'permitted',
  'doubtful',
  'forbidden',
  'alg',
  'typ',
  'role',
] as const

type Value = Check<CheckId>['detail'][string]

function factText(t: Words, f: Formats, key: string, value: Value): string {
  const label = labels.find((known) => known === key)
  return `${label ? t(`detail.${label}`) : key}: ${valueText(f, key, value)}`
}

const moments: ReadonlySet<string> = new Set(['notBefore', 'notAfter', 'claimed'])

function valueText(f: Formats, key: string, value: Value): string {
  if (typeof value === 'number') return f.number(value)
  return typeof value === 'string' && moments.has(key) ? f.moment(value) : String(value)
}
