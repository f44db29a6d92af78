import type { Outcome } from './check-text.ts'

/** What stands in a row of a result, whether it is shown or saved as text. */
export type Item =
  | { kind: 'text' | 'strong' | 'note'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'checked'; outcome: Outcome; text: string }
  /** A fingerprint is for people to compare; a digest is for machines and is shown whole too. */
  | { kind: 'fingerprint' | 'digest'; label: string; hex: string }

export type Row = { id: string; label: string; items: Item[] }
