import { IdSchema } from './condition.ts'
import { LetterDraftSchema } from './letter-draft.ts'
import { SourceSchema } from './source.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

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
  /** For the people who work on the draft; no public copy holds it. */
  internalNote: Text(8_000).optional(),
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

/**
 * A row of an agency's inventory, cell by cell in its own words, kept so that what it says can be held
 * against itself, against another year and against evidence. Column ids are the layout's.
 */
const InventoryRowSchema = z.strictObject({
  id: ItemIdSchema,
  source: ItemIdSchema,
  layout: IdSchema,
  /** As a spreadsheet counts, the header being row 1. */
  row: z.int().min(2),
  /** '' is a cell that the agency left blank: not reported, which is not a "no". */
  cells: z.record(IdSchema, Text(32_000)),
  /** What is true of the columns that are not named. */
  otherCells: z.enum(['blank', 'not-quoted']),
  /** The row of the same use case in another year that this one was set beside, and how they were matched. */
  sameAs: z.strictObject({ row: ItemIdSchema, by: z.enum(['id', 'name', 'person']) }).optional(),
})
export type InventoryRow = z.infer<typeof InventoryRowSchema>

/** What the person made of a contradiction that a rule found. Only accepted ones enter the report. */
const ContradictionDecisionSchema = z.strictObject({
  decision: z.enum(['accepted', 'rejected', 'noted']),
  reason: Text(4_000),
})
export type ContradictionDecision = z.infer<typeof ContradictionDecisionSchema>

/** What a public copy leaves out beyond confidential sources and internal notes, which it always does. */
const PublicCopySchema = z.strictObject({
  /** Question ids whose answers stay inside. */
  answers: z.array(IdSchema).max(500),
  /** Practice and requirement ids whose notes stay inside. */
  notes: z.array(IdSchema).max(500),
  /** Words that no public file may contain; the export looks for them. */
  watchWords: z.array(Text(200)).max(200),
})

/** A draft on this device, and the person's part of a record. */
export const AssessmentSchema = z
  .strictObject({
    format: z.literal('plumbline-assessment/2'),
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
    rows: z.array(InventoryRowSchema).max(50),
    /** By the key of the contradiction: its rule and what it holds against each other. */
    contradictions: z.record(Text(300), ContradictionDecisionSchema),
    /** Working papers: they stay in the draft and in files of the draft, never in a record. */
    letters: z.array(LetterDraftSchema).max(100),
    publicCopy: PublicCopySchema,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .superRefine((assessment, context) => {
    const known = new Set(assessment.sources.map((source) => source.id))
    const cited = [
      ...assessment.claims.map((claim) => claim.source),
      ...assessment.context.map((item) => item.source),
      ...assessment.rows.map((row) => row.source),
      ...Object.values(assessment.findings).flatMap((f) => f.evidence.map((e) => e.source)),
    ]
    for (const id of new Set(cited))
      if (!known.has(id))
        context.addIssue({ code: 'custom', message: `source "${id}" is cited but not listed` })
    if (known.size !== assessment.sources.length)
      context.addIssue({ code: 'custom', message: 'two sources share an id' })
  })
export type Assessment = z.infer<typeof AssessmentSchema>
