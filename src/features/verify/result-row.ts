import type { Outcome } from './check-text.ts'

/** What stands in a row of a result, whether it is shown or saved as text. */
export type Item =
  | { kind: 'text' | 'strong' | 'note'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'checked'; outcome: Outcome; text: string }
  /** A fingerprint is for people to compare; a digest is for machines and is shown whole too. */
  | { kind: 'fingerprint' | 'digest'; label: string; hex: string }
  | { kind: 'signers'; signers: SignerLine[] }

/** One signer of many, in words. */
export type SignerLine = {
  key: string
  /** Counted from 1, in the order of signing. */
  number: number
  name: string
  organisation: string
  role: string
  /** Why the signer disagrees. */
  statement: string | null
  /** 64 hex digits. */
  fingerprint: string | null
  time: string
  trust: string
  covers: string
  /** It holds, and nothing came after it that may not. */
  isGood: boolean
}

export type Row = { id: string; label: string; items: Item[] }
