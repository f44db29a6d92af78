import { DaySchema } from './condition.ts'
import { z } from './zod.ts'

export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits')
const Text = (max: number) => z.string().max(max)

export const SourceKindSchema = z.enum([
  ...(['statute', 'memo', 'inventory', 'privacy-assessment', 'foia-release'] as const),
  ...(['court-filing', 'press', 'research', 'interview', 'testimony', 'observation'] as const),
  'other',
])
export type SourceKind = z.infer<typeof SourceKindSchema>

/** A copy of the file that stays in the draft. Pictures are kept without their metadata, so the digest may differ. */
const KeptCopySchema = z.strictObject({
  sha256: Sha256Schema,
  /** Bytes. */
  size: z.int().nonnegative(),
  mediaType: Text(200),
  /** The person wants it inside the record when the assessment is exported. */
  embed: z.boolean(),
})
export type KeptCopy = z.infer<typeof KeptCopySchema>

/**
 * A document or a statement that can be cited. Days are `YYYY-MM-DD`; `date` may be a year or a month.
 * An optional member that is absent was not said.
 */
export const SourceSchema = z.strictObject({
  id: z.uuid(),
  kind: SourceKindSchema.optional(),
  title: Text(1_000),
  author: Text(500),
  publisher: Text(500).optional(),
  /** As published: `2024-12-16`, `2024-12` or `2024`; empty when undated. */
  date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
  link: Text(2_000),
  /** Where a copy of the linked page is kept by somebody else. */
  archive: Text(2_000).optional(),
  /** DOI, docket number, report number. */
  reference: Text(500).optional(),
  /** Day the assessor last saw it; empty when not noted. */
  seen: z.union([DaySchema, z.literal('')]),
  /** Who speaks: the assessed agency itself, somebody independent of it, or not said. */
  voice: z.enum(['agency', 'independent', 'unknown']),
  /** It counts, and no public copy says who or what it is. */
  confidential: z.literal(true).optional(),
  /** In a public copy: this source was left out, and only its kind and voice stand here. */
  withheld: z.literal(true).optional(),
  /** Set when the source is a file that was opened or dropped here; the digest is of the file as it was given. */
  file: z
    .strictObject({ name: Text(500), sha256: Sha256Schema, kept: KeptCopySchema.optional() })
    .optional(),
})
export type Source = z.infer<typeof SourceSchema>
