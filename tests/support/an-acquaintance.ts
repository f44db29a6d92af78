import type { Acquaintance } from '#schemas/address-book.ts'

export const anAcquaintance = (parts: Partial<Acquaintance> = {}): Acquaintance => ({
  fingerprint: 'ab12'.repeat(16),
  name: 'Maria Silva',
  organisation: 'Public Records Lab',
  compared: 'phone',
  day: '2026-05-03',
  note: '',
  ...parts,
})
