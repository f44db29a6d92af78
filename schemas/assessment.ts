import { DaySchema, IdSchema } from './condition.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hex digits')
const Text = (max: number) => z.string().max(max)
const ItemIdSchema = z.uuid()

/** A cell of a row: text, day or option value; many options or requirement ids. */
const CellSchema = z.union([Text(8_000), z.array(Text(200)).max(200)])
const RowSchema = z.strictObject({ id: ItemIdSchema, cells: z.record(IdSchema, CellSchema) })
export type Row = z.infer<typeof RowSchema>

/** Text, day or option value; option values of a multiple choice; rows of a table. */
const AnswerSchema = z.union([
  Text(20_000),
  z.array(Text(200)).max(200),
  z.array(RowSchema).max(500),
])
export type Answer = z.infer<typeof AnswerSchema>
export type Answers = Record<string, Answer>

/** A document or a statement that can be cited. Days are `YYYY-MM-DD`; `date` may be a year or a month. */
const SourceSchema = z.strictObject({
  id: ItemIdSchema,
  title: Text(1_000),
  author: Text(500),
  /** As published: `2024-12-16`, `2024-12` or `2024`; empty when undated. */
  date: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
  link: Text(2_000),
  /** Day the assessor last saw it; empty when not noted. */
  seen: z.union([DaySchema, z.literal('')]),
  /** Who speaks: the assessed agency itself, somebody independent of it, or not said. */
  voice: z.enum(['agency', 'independent', 'unknown']),
  /** Set when the source is a file that was opened here. */
  file: z.strictObject({ name: Text(500), sha256: Sha256Schema }).optional(),
})
export type Source = z.infer<typeof SourceSchema>

/** One use of a source for one finding. */
const EvidenceSchema = z.strictObject({
  id: ItemIdSchema,
  source: ItemIdSchema,
  /** Page, paragraph, row: "page 12", "row 1487". */
  place: Text(200),
  quote: Text(2_000),
})
export type Evidence = z.infer<typeof EvidenceSchema>

/** What the agency says. `reported: false` is a blank on the record, which is not a "no". */
const ClaimSchema = z.strictObject({
  id: ItemIdSchema,
  /** Practice, requirement or question id. */
  about: IdSchema,
  reported: z.boolean(),
  statement: Text(8_000),
  /** What was asked, in the words of the form that the agency filled in. */
  prompt: Text(1_000),
  source: ItemIdSchema,
  place: Text(200),
  caution: Text(1_000),
})
export type Claim = z.infer<typeof ClaimSchema>

/** What the assessor concludes about a practice or a requirement. Empty `status`: not concluded yet. */
const FindingSchema = z.strictObject({
  status: z.union([StatusSchema, z.literal('')]),
  note: Text(8_000),
  confidence: z.enum(['', 'low', 'medium', 'high']),
  /** Exemption id when the status is `not-applicable`. */
  exemption: z.union([IdSchema, z.literal('')]),
  evidence: z.array(EvidenceSchema).max(200),
})
export type Finding = z.infer<typeof FindingSchema>

export const DepthSchema = z.enum(['quick', 'full'])
export type Depth = z.infer<typeof DepthSchema>

/** Something the record said or leaves open: kept, cited, never interpreted. */
const ContextItemSchema = z.strictObject({
  /** The practice or question it belongs to; absent when it speaks to none. */
  about: IdSchema.optional(),
  prompt: Text(1_000),
  statement: Text(8_000),
  source: ItemIdSchema,
  place: Text(200),
})

/** A draft on this device, and the person's part of a record. */
export const AssessmentSchema = z
  .strictObject({
    format: z.literal('plumbline-assessment/1'),
    id: z.uuid(),
    title: Text(500),
    /** `shadow`: from outside, on the public record. `self`: by the agency itself. */
    kind: z.enum(['shadow', 'self']),
    framework: z.strictObject({ id: IdSchema, version: z.string().min(1) }),
    depth: DepthSchema,
    /** Practices answered at another depth than the whole. */
    practiceDepths: z.record(IdSchema, DepthSchema),
    answers: z.record(IdSchema, AnswerSchema),
    /** By practice id (quick) and requirement id (full); both are kept whatever the depth. */
    findings: z.record(IdSchema, FindingSchema),
    claims: z.array(ClaimSchema).max(2_000),
    sources: z.array(SourceSchema).max(5_000),
    context: z.array(ContextItemSchema).max(500),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .superRefine((assessment, context) => {
    const known = new Set(assessment.sources.map((source) => source.id))
    const cited = [
      ...assessment.claims.map((claim) => claim.source),
      ...assessment.context.map((item) => item.source),
      ...Object.values(assessment.findings).flatMap((f) => f.evidence.map((e) => e.source)),
    ]
    for (const id of new Set(cited))
      if (!known.has(id))
        context.addIssue({ code: 'custom', message: `source "${id}" is cited but not listed` })
    if (known.size !== assessment.sources.length)
      context.addIssue({ code: 'custom', message: 'two sources share an id' })
  })
export type Assessment = z.infer<typeof AssessmentSchema>
